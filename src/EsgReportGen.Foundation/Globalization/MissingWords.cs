using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>What stands for a value that is missing, and for yes and no, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class MissingWords
{
    // The order of the texts below; behind them yes and no.
    private static readonly ImmutableArray<MissingReason> Order =
        [MissingReason.NotApplicable, MissingReason.NotRelevant, MissingReason.NotPublished, MissingReason.NotCollected, MissingReason.Confidential];

    // What prints in a table, and behind a colon what is said where that is not the same.
    private static readonly ImmutableDictionary<string, string> Texts = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "n/a:not applicable|not relevant|not published|not collected|confidential|Yes:yes|No:no",
        ["de"] = "entfällt:nicht zutreffend|nicht relevant|nicht veröffentlicht|nicht erhoben|vertraulich|Ja:ja|Nein:nein",
        ["fr"] = "s.\u00A0o.:sans objet|non pertinent|non publié|non collecté|confidentiel|Oui:oui|Non:non",
        ["es"] = "n/a:no aplicable|no relevante|no publicado|no recopilado|confidencial|Sí:sí|No:no",
        ["it"] = "n/a:non applicabile|non rilevante|non pubblicato|non rilevato|riservato|Sì:sì|No:no",
        ["pt"] = "n/a:não aplicável|não relevante|não publicado|não coletado|confidencial|Sim:sim|Não:não",
        ["nl"] = "n.v.t.:niet van toepassing|niet relevant|niet gepubliceerd|niet verzameld|vertrouwelijk|Ja:ja|Nee:nee",
        ["sv"] = "e.t.:ej tillämpligt|inte relevant|ej publicerat|ej insamlat|konfidentiellt|Ja:ja|Nej:nej",
        ["zh"] = "不适用|不相关|未披露|未收集|保密|是|否",
        ["ja"] = "該当なし|関連なし|非公表|未収集|機密|はい|いいえ",
        ["ko"] = "해당 없음|관련 없음|미공시|미수집|기밀|예|아니요",
        ["ar"] = "لا ينطبق|غير ذي صلة|غير منشور|لم يُجمع|سري|نعم|لا",
        ["he"] = "לא ישים|לא רלוונטי|לא פורסם|לא נאסף|חסוי|כן|לא",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The words for what is missing; English ones for a language that is not known.</summary>
    public static ImmutableDictionary<MissingReason, (string Print, string Say)> Of(string language) =>
        Order.ToImmutableDictionary(r => r, r => Word(language, Order.IndexOf(r)));

    /// <summary>The words for yes.</summary>
    public static (string Print, string Say) Yes(string language) => Word(language, Order.Length);

    /// <summary>The words for no.</summary>
    public static (string Print, string Say) No(string language) => Word(language, Order.Length + 1);

    private static (string Print, string Say) Word(string language, int index)
    {
        var words = (Texts.TryGetValue(language, out var text) ? text : Texts["en"]).Split('|')[index].Split(':');
        return (words[0], words[words.Length - 1]);
    }
}
