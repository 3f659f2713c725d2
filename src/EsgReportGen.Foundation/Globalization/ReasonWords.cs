using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The words for the reasons of restatements, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class ReasonWords
{
    // The order of the texts below.
    private static readonly ImmutableArray<string> Order = ["method", "error", "structure", "boundary", "factor", "estimate-replaced", "inputs"];

    /// <summary>The words of a language by the reason's key; English ones for a language that is not known.</summary>
    public static ImmutableDictionary<string, string> Of(string language)
    {
        var words = Text(language).Split('|');
        return Order.ToImmutableDictionary(k => k, k => words[Order.IndexOf(k)], StringComparer.Ordinal);
    }

    private static string Text(string language) => language switch
    {
        "de" => "Methode|Fehler|Konzernstruktur|Berichtsgrenze|Faktor|Schätzung ersetzt|Eingangswerte",
        "fr" => "méthode|erreur|structure du groupe|périmètre|facteur|estimation remplacée|données d’entrée",
        "es" => "método|error|estructura del grupo|perímetro|factor|estimación sustituida|datos de entrada",
        "it" => "metodo|errore|struttura del gruppo|perimetro|fattore|stima sostituita|dati di partenza",
        "pt" => "método|erro|estrutura do grupo|perímetro|fator|estimativa substituída|dados de entrada",
        "nl" => "methode|fout|groepsstructuur|afbakening|factor|schatting vervangen|invoergegevens",
        "sv" => "metod|fel|koncernstruktur|avgränsning|faktor|uppskattning ersatt|indata",
        "zh" => "方法|差错|集团架构|边界|系数|替换估算值|输入数据",
        "ja" => "方法|誤り|グループ構成|バウンダリー|係数|推計値の置き換え|入力データ",
        "ko" => "방법|오류|그룹 구조|경계|계수|추정치 대체|입력 데이터",
        "ar" => "المنهجية|خطأ|هيكل المجموعة|حدود التقرير|المعامل|استبدال تقدير|البيانات المدخلة",
        "he" => "שיטה|טעות|מבנה הקבוצה|גבולות הדיווח|מקדם|החלפת אומדן|נתוני קלט",
        _ => "method|error|structure of the group|boundary|factor|estimate replaced|inputs",
    };
}
