//! One sentence of news in each language beyond the first fifteen.

use super::{Detected, detect};
use crate::language::Language;

const NEWS: [(&str, &str); 51] = [
    ("af", "Die maatskappy het sowat 300 miljoen rand vir die aandele betaal, het hy gesê."),
    ("am", "ኩባንያው ባለፈው ዓመት 300 ሚሊዮን ብር ከፍሏል።"),
    ("ar", "دفعت الشركة نحو 300 مليون دولار مقابل الحصة في العام الماضي."),
    (
        "az",
        "Şirkət ötən il səhmlər üçün təxminən 300 milyon manat ödəyib və bu, gözləniləndən çoxdur.",
    ),
    ("be", "Кампанія заплаціла каля 300 мільёнаў рублёў за долю ў праекце."),
    ("bg", "Компанията е платила около 300 милиона лева за дела в проекта, каза министърът."),
    ("bn", "কোম্পানিটি গত বছর প্রায় ৩০০ কোটি টাকা দিয়েছে।"),
    ("ca", "L'empresa va pagar uns 300 milions d'euros per les accions, segons el govern."),
    ("cs", "Firma loni zaplatila přibližně 300 milionů korun za podíl, řekl ministr."),
    ("cy", "Mae'r cwmni wedi talu tua £300 miliwn am y cyfranddaliadau, meddai'r llywodraeth."),
    ("el", "Η εταιρεία πλήρωσε περίπου 300 εκατομμύρια ευρώ για το μερίδιο."),
    ("et", "Ettevõte maksis osaluse eest ligi 300 miljonit eurot, ütles minister."),
    (
        "eu",
        "Enpresak 300 milioi euro inguru ordaindu zituen iaz akzioengatik, gobernuak esan duenez.",
    ),
    ("fa", "این شرکت سال گذشته حدود ۳۰۰ میلیون دلار برای سهام پرداخت کرد."),
    (
        "fil",
        "Nagbayad ang kompanya ng halos 300 milyong piso para sa mga sapi, ayon sa pamahalaan.",
    ),
    ("ga", "D'íoc an chuideachta thart ar €300 milliún ar na scaireanna, a dúirt an rialtas."),
    ("gl", "A empresa pagou uns 300 millóns de euros polas accións, segundo o goberno galego."),
    ("he", "החברה שילמה כ-300 מיליון שקל עבור המניות בשנה שעברה."),
    ("hi", "कंपनी ने पिछले साल शेयरों के लिए करीब 300 करोड़ रुपये दिए।"),
    (
        "hr",
        "Tvrtka je prošli tjedan platila oko 300 milijuna eura, rekao je ministar gospodarstva.",
    ),
    (
        "hu",
        "A cég tavaly mintegy 300 millió forintot fizetett a részvényekért, mondta a miniszter.",
    ),
    ("hy", "Ընկերությունը անցյալ տարի վճարել է մոտ 300 միլիոն դրամ։"),
    (
        "id",
        "Perusahaan itu membayar sekitar 300 juta rupiah untuk saham tersebut, kata pemerintah.",
    ),
    ("ja", "同社は昨年、株式に約300億円を支払った。"),
    ("ka", "კომპანიამ გასულ წელს აქციებში დაახლოებით 300 მილიონი ლარი გადაიხადა."),
    ("kk", "Компания өткен жылы акциялар үшін шамамен 300 миллион теңге төледі."),
    ("ko", "회사는 지난해 지분에 약 300억 원을 냈다."),
    ("lt", "Bendrovė pernai už akcijas sumokėjo apie 300 milijonų eurų, sakė ministras."),
    ("lv", "Uzņēmums pērn par akcijām samaksāja aptuveni 300 miljonus eiro, sacīja ministrs."),
    ("mk", "Компанијата плати околу 300 милиони денари за уделот во проектот, рече министерот."),
    ("mn", "Компани өнгөрсөн жил хувьцаанд ойролцоогоор 300 сая төгрөг төлсөн гэж ярив."),
    ("mr", "कंपनीने गेल्या वर्षी समभागांसाठी सुमारे ३०० कोटी रुपये दिले आहेत."),
    (
        "ms",
        "Syarikat itu membayar kira-kira 300 juta ringgit bagi saham berkenaan, menurut kerajaan.",
    ),
    ("mt", "Il-kumpanija ħallset madwar 300 miljun ewro għall-ishma, qal il-gvern."),
    ("ro", "Compania a plătit anul trecut aproximativ 300 de milioane de lei pentru acțiuni."),
    ("sk", "Firma vlani zaplatila približne 300 miliónov eur za podiel, povedal minister."),
    ("sl", "Podjetje je lani za delnice plačalo približno 300 milijonov evrov, je dejal minister."),
    ("sq", "Kompania pagoi rreth 300 milionë euro për aksionet, tha qeveria në një deklaratë."),
    ("sr", "Kompanija je prošle nedelje platila oko 300 miliona evra, saopštila je vlada Srbije."),
    ("sr", "Компанија је прошле недеље платила око 300 милиона евра, саопштила је влада Србије."),
    (
        "sw",
        "Kampuni hiyo ililipa takriban shilingi milioni 300 kwa ajili ya hisa, serikali ilisema.",
    ),
    ("ta", "நிறுவனம் கடந்த ஆண்டு சுமார் 300 கோடி ரூபாய் செலுத்தியது."),
    ("te", "కంపెనీ గత ఏడాది షేర్ల కోసం సుమారు 300 కోట్ల రూపాయలు చెల్లించింది."),
    ("th", "บริษัทจ่ายเงินประมาณ 300 ล้านบาทเพื่อซื้อหุ้นเมื่อปีที่แล้ว"),
    ("tr", "Şirket geçen yıl hisseler için yaklaşık 300 milyon lira ödedi ve bu bir rekor oldu."),
    ("uk", "Компанія заплатила близько 300 мільйонів гривень за частку в проєкті."),
    ("ur", "کمپنی نے گزشتہ سال حصص کے لیے تقریباً 300 کروڑ روپے ادا کیے۔"),
    ("uz", "Kompaniya o‘tgan yili aksiyalar uchun qariyb 300 million so‘m to‘ladi, dedi vazir."),
    ("vi", "Công ty đã trả khoảng 300 triệu đồng cho số cổ phần này vào năm ngoái."),
    ("zh", "该公司去年为股份支付了约3亿元。"),
    ("zh", "該公司去年為股份支付了約3億元。"),
];

#[test]
fn every_language_is_told_by_a_sentence_of_news() {
    let there = NEWS.iter().filter(|(tag, _)| Language::find(tag).is_some());
    let wrong: Vec<_> = there
        .filter(|(tag, text)| detect(text).map(Detected::tag) != Some(*tag))
        .map(|(tag, text)| (tag, text, detect(text)))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn a_script_of_one_language_needs_no_sentence() {
    for (tag, text) in [("el", "ευρώ"), ("th", "ล้านบาท"), ("ja", "億ドル"), ("he", "מיליון שקל")]
    {
        let detected = detect(text);
        assert_eq!(detected.map(Detected::tag), Some(tag), "{text}");
        assert!(!detected.unwrap().is_reliable(), "{text}");
    }
}
