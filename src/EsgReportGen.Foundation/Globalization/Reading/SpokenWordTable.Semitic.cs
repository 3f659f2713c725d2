using static EsgReportGen.Foundation.Globalization.Reading.SpokenWords;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <content>Arabic, Hebrew.</content>
internal static partial class SpokenWordTable
{
    private static SpokenWords Arabic { get; } = new()
    {
        Up = List(
            "ارتفع|ارتفعت|يرتفع|ترتفع|ارتفاع|ارتفاعا|ارتفاعًا|الارتفاع|زاد|زادت|يزيد|تزيد|ازداد|ازدادت|زيادة|الزيادة|نما|نمت|ينمو|نمو|نموا|نموًا|صعد|صعدت|صعود|أكثر|أعلى|أكبر"),
        Down = List(
            "انخفض|انخفضت|ينخفض|تنخفض|انخفاض|انخفاضا|انخفاضًا|الانخفاض|تراجع|تراجعت|يتراجع|تتراجع|هبط|هبطت|هبوط|تقلص|تقلصت|تقليص|خفض|خفضت|تخفيض|أقل|أدنى|أصغر"),
        Unchanged = List("دون تغيير|بلا تغيير|من دون تغيير|لم يتغير|لم تتغير|ظل ثابتا|ظل ثابتًا|ظلت ثابتة"),
        Mixed = List("تذبذب|تذبذبت|تأرجح|تأرجحت|ارتفع وانخفض|ارتفعت وانخفضت"),
        None = List("لا يوجد|لا توجد|لم يحدث أي|لم تحدث أي"),
        Negations = List("لم|لا|لن|ليس|ليست|غير"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "أكثر من|بأكثر من|أكبر من|أعلى من|فوق|ما يزيد على|ما يزيد عن|>"),
            (StatedQualifier.LessThan, "أقل من|بأقل من|أصغر من|أدنى من|دون|ما يقل عن|<"),
            (StatedQualifier.AtLeast, "على الأقل|ما لا يقل عن|≥"),
            (StatedQualifier.AtMost, "على الأكثر|حتى|ما لا يزيد على|ما لا يزيد عن|≤"),
            (StatedQualifier.Nearly, "ما يقارب|قرابة|ما يقرب من"),
            (StatedQualifier.JustOver, "أكثر بقليل من|أعلى بقليل من"),
            (StatedQualifier.About, "نحو|بنحو|حوالي|بحوالي|تقريبا|تقريبًا|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "على الأقل|أو أكثر"), (StatedQualifier.AtMost, "على الأكثر|أو أقل"), (StatedQualifier.About, "تقريبا|تقريبًا")),
        Percent = List("%|٪|بالمئة|بالمائة|في المئة|في المائة"),
        Points = List("نقطة مئوية|نقاط مئوية"),
        Units = Codes("طن=t|أطنان=t|كيلوغرام=kg|كيلوواط ساعة=kWh|ميغاواط ساعة=MWh|غيغاواط ساعة=GWh|ميغاواط=MW|لتر=L|متر مكعب=m3|متر مربع=m2|هكتار=ha|كيلومتر=km|ساعة=h|شخص=person"),
    };

    // A prefix stands before a number with a maqaf, which keyboards write as a hyphen.
    private static SpokenWords Hebrew { get; } = new()
    {
        Up = List("עלה|עלתה|עלו|עולה|עולים|עולות|עלייה|העלייה|גדל|גדלה|גדלו|גידול|הגידול|צמח|צמחה|צמחו|צמיחה|הוגדל|הוגדלה|נוסף|נוספו|תוספת|יותר|גבוה יותר|גבוהה יותר"),
        Down = List(
            "ירד|ירדה|ירדו|יורד|יורדת|יורדים|ירידה|הירידה|פחת|פחתה|פחתו|הצטמצם|הצטמצמה|הצטמצמו|צמצום|צומצם|צומצמה|הופחת|הופחתה|הופחתו|הפחתה|קיצוץ|פחות|נמוך יותר|נמוכה יותר"),
        Unchanged = List("ללא שינוי|לא השתנה|לא השתנתה|לא השתנו|נותר כשהיה|נותרה כשהייתה"),
        Mixed = List("עלה וירד|עלתה וירדה|עלו וירדו|התנדנד|תנודות"),
        None = List("אין|אף|כלל לא"),
        Negations = List("לא|אינו|אינה|אינם|אין"),
        Before = Meanings(
            (StatedQualifier.MoreThan, "יותר מ־|יותר מ-|ביותר מ־|ביותר מ-|למעלה מ־|למעלה מ-|מעל|מעל ל־|מעל ל-|>"),
            (StatedQualifier.LessThan, "פחות מ־|פחות מ-|בפחות מ־|בפחות מ-|מתחת ל־|מתחת ל-|<"),
            (StatedQualifier.AtLeast, "לפחות|לא פחות מ־|לא פחות מ-|≥"),
            (StatedQualifier.AtMost, "לכל היותר|עד|לא יותר מ־|לא יותר מ-|≤"),
            (StatedQualifier.Nearly, "כמעט|קרוב ל־|קרוב ל-|מעט פחות מ־|מעט פחות מ-"),
            (StatedQualifier.JustOver, "מעט יותר מ־|מעט יותר מ-"),
            (StatedQualifier.About, "כ־|כ-|בכ־|בכ-|בערך|בקירוב|בסביבות|~|≈")),
        After = Meanings((StatedQualifier.AtLeast, "לפחות|או יותר"), (StatedQualifier.AtMost, "לכל היותר|או פחות"), (StatedQualifier.About, "בערך|בקירוב")),
        Percent = List("%|אחוז|אחוזים"),
        Points = List("נקודות אחוז|נקודת אחוז"),
        Units = Codes("טון=t|טונות=t|קילוגרם=kg|קילוואט שעה=kWh|מגה־ואט שעה=MWh|מגוואט שעה=MWh|ליטר=L|מטר מעוקב=m3|מטר מרובע=m2|הקטר=ha|קילומטר=km|שעות=h|אנשים=person"),
    };
}
