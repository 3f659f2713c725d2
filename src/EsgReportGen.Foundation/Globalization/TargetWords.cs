using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The tool's own words about targets and sites, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class TargetWords
{
    // The order of the texts below.
    private static readonly ImmutableArray<LocaleWord> Order =
    [
        LocaleWord.Target, LocaleWord.Site, LocaleWord.TargetBase, LocaleWord.TargetGoal, LocaleWord.TargetRequired, LocaleWord.TargetActual,
        LocaleWord.TargetDifference, LocaleWord.TargetProgress, LocaleWord.TargetStatus, LocaleWord.TargetSort, LocaleWord.TargetAbsolute,
        LocaleWord.TargetIntensity, LocaleWord.TargetShare, LocaleWord.TargetApproved, LocaleWord.OnTrack, LocaleWord.OffTrack,
        LocaleWord.TargetReached, LocaleWord.TargetMissed, LocaleWord.TargetUndecided, LocaleWord.NotComputable, LocaleWord.NoTargetMetric,
        LocaleWord.NoBaseValue, LocaleWord.NoActualValue, LocaleWord.NoOwnGoal, LocaleWord.GoalIsBase, LocaleWord.BeforeBase,
        LocaleWord.NoTargetPath,
    ];

    private static readonly ImmutableDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] =
            "Target|Site|Base|Goal|Required|Actual|Difference|Progress|Status|Kind|absolute|intensity|share|approved by {}|on track|" +
            "off track|reached|missed|undecided within rounding|not computable: {}|no metric|no base value|no current value|" +
            "no goal of its own|goal equals base|base lies later|no such path",
        ["de"] =
            "Ziel|Standort|Basis|Zielwert|Soll|Ist|Abweichung|Fortschritt|Stand|Art|absolut|Intensität|Anteil|bestätigt durch {}|" +
            "auf Kurs|nicht auf Kurs|erreicht|verfehlt|innerhalb der Rundung offen|nicht berechenbar: {}|keine Kennzahl|" +
            "kein Basiswert|kein aktueller Wert|kein eigenes Ziel|Ziel gleich Basis|Basis liegt später|kein solcher Pfad",
        ["fr"] =
            "Objectif|Site|Base|Cible|Requis|Réel|Écart|Progression|Statut|Type|absolu|intensité|part|approuvé par {}|en bonne voie|" +
            "en retard|atteint|manqué|indécidable à l’arrondi près|non calculable\u00A0: {}|pas d’indicateur|pas de valeur de base|" +
            "pas de valeur actuelle|pas d’objectif propre|cible égale à la base|base postérieure|trajectoire impossible",
        ["es"] =
            "Objetivo|Emplazamiento|Base|Meta|Requerido|Real|Diferencia|Progreso|Estado|Tipo|absoluto|intensidad|proporción|" +
            "aprobado por {}|según lo previsto|con retraso|alcanzado|no alcanzado|indeciso por redondeo|no calculable: {}|" +
            "sin indicador|sin valor base|sin valor actual|sin meta propia|la meta es igual a la base|base posterior|" +
            "trayectoria imposible",
        ["it"] =
            "Obiettivo|Sito|Base|Traguardo|Richiesto|Effettivo|Differenza|Avanzamento|Stato|Tipo|assoluto|intensità|quota|" +
            "approvato da {}|in linea|in ritardo|raggiunto|mancato|indeciso per arrotondamento|non calcolabile: {}|nessun indicatore|" +
            "nessun valore di base|nessun valore attuale|nessun traguardo proprio|traguardo uguale alla base|base successiva|" +
            "percorso impossibile",
        ["pt"] =
            "Meta|Local|Base|Valor-alvo|Exigido|Real|Diferença|Progresso|Situação|Tipo|absoluta|intensidade|participação|" +
            "aprovada por {}|no caminho certo|atrasada|atingida|não atingida|indecisa por arredondamento|não calculável: {}|" +
            "sem indicador|sem valor de base|sem valor atual|sem meta própria|alvo igual à base|base posterior|trajetória impossível",
        ["nl"] =
            "Doelstelling|Locatie|Basis|Doel|Vereist|Werkelijk|Verschil|Voortgang|Status|Soort|absoluut|intensiteit|aandeel|" +
            "goedgekeurd door {}|op koers|niet op koers|behaald|gemist|onbeslist binnen de afronding|niet te berekenen: {}|" +
            "geen kengetal|geen basiswaarde|geen actuele waarde|geen eigen doel|doel gelijk aan basis|basis ligt later|geen zo’n pad",
        ["sv"] =
            "Mål|Anläggning|Bas|Målvärde|Krävs|Utfall|Avvikelse|Framsteg|Status|Typ|absolut|intensitet|andel|godkänt av {}|i fas|" +
            "ur fas|uppnått|missat|oavgjort inom avrundningen|kan inte beräknas: {}|inget nyckeltal|inget basvärde|" +
            "inget aktuellt värde|inget eget mål|målet är lika med basen|basen ligger senare|ingen sådan bana",
        ["zh"] =
            "目标|场所|基准|目标值|应达|实际|差异|进度|状态|类型|绝对量|强度|占比|经{}批准|进展正常|落后|已达成|未达成|在舍入范围内无法判断|无法计算：{}|无指标|无基准值|无当前值|无单独目标|目标等于基准|基准在后|路径不存在",
        ["ja"] =
            "目標|拠点|基準|目標値|必要値|実績|差異|進捗|状況|種類|総量|原単位|割合|{}承認|順調|遅れ|達成|未達成|丸めの範囲内で判定不能|算定不能：{}|指標なし|基準値なし|当期の値なし|個別目標なし|目標が基準と同じ|" +
            "基準が後の期間|経路なし",
        ["ko"] =
            "목표|사업장|기준|목표값|요구값|실적|차이|진척률|상태|유형|절대량|원단위|비율|{} 승인|순조로움|지연|달성|미달성|반올림 범위 내 판단 불가|산정 불가: {}|지표 없음|기준값 없음|현재 값 없음|" +
            "개별 목표 없음|목표가 기준과 같음|기준이 더 늦음|경로 없음",
        ["ar"] =
            "الهدف|الموقع|الأساس|القيمة المستهدفة|المطلوب|الفعلي|الفرق|التقدم|الحالة|النوع|مطلق|كثافة|حصة|معتمد من {}|على المسار|" +
            "خارج المسار|تحقق|لم يتحقق|غير محسوم ضمن حدود التقريب|لا يمكن حسابه: {}|لا يوجد مؤشر|لا توجد قيمة أساس|لا توجد قيمة حالية|" +
            "لا يوجد هدف خاص|الهدف يساوي الأساس|الأساس لاحق|لا يوجد مسار كهذا",
        ["he"] =
            "יעד|אתר|בסיס|ערך היעד|נדרש|בפועל|פער|התקדמות|סטטוס|סוג|מוחלט|עצימות|שיעור|אושר על ידי {}|במסלול|" +
            "לא במסלול|הושג|לא הושג|לא ניתן להכרעה בגבולות העיגול|לא ניתן לחישוב: {}|אין מדד|אין ערך בסיס|אין ערך נוכחי|" +
            "אין יעד משלו|היעד שווה לבסיס|הבסיס מאוחר יותר|אין מסלול כזה",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>English.</summary>
    public static IEnumerable<KeyValuePair<LocaleWord, string>> English => Of("en");

    /// <summary>The words of a language, by its primary subtag; none for a language that is not known.</summary>
    public static IEnumerable<KeyValuePair<LocaleWord, string>> Of(string language)
    {
        if (!Texts.TryGetValue(language, out var text))
            yield break;
        var words = text.Split('|');
        for (var i = 0; i < words.Length; i++)
            yield return new KeyValuePair<LocaleWord, string>(Order[i], words[i]);
    }
}
