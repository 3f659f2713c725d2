using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The English words of the tool, which serve where a language has none of its own.</summary>
internal static class EnglishWords
{
    public static ImmutableDictionary<LocaleWord, string> Words { get; } = new Dictionary<LocaleWord, string>
    {
        [LocaleWord.Table] = "Table",
        [LocaleWord.Figure] = "Figure",
        [LocaleWord.Chapter] = "Chapter",
        [LocaleWord.Section] = "Section",
        [LocaleWord.Page] = "Page",
        [LocaleWord.Contents] = "Contents",
        [LocaleWord.Note] = "Note",
        [LocaleWord.Notes] = "Notes",
        [LocaleWord.Source] = "Source",
        [LocaleWord.Total] = "Total",
        [LocaleWord.Continued] = "continued",
        [LocaleWord.Rest] = "Other",
        [LocaleWord.Change] = "Change",
        [LocaleWord.Metric] = "Metric",
        [LocaleWord.Unit] = "Unit",
        [LocaleWord.PercentagePoints] = "percentage points",
        [LocaleWord.MoreThan] = "more than",
        [LocaleWord.LessThan] = "less than",
        [LocaleWord.About] = "about",
        [LocaleWord.CalendarYear] = "CY{yyyy}",
        [LocaleWord.Up] = "up",
        [LocaleWord.Down] = "down",
        [LocaleWord.Unchanged] = "unchanged",
        [LocaleWord.Versus] = "vs",
        [LocaleWord.To] = "to",
        [LocaleWord.Rounding] = "Figures may not add up because of rounding.",
        [LocaleWord.Moved] = "Rounded on its own this is {}; its last digit is moved so that the figures add up.",
        [LocaleWord.Disclosure] = "Disclosure",
        [LocaleWord.DisclosureSubject] = "Subject",
        [LocaleWord.DisclosureWhere] = "Section and page",
        [LocaleWord.Omission] = "Omission",
        [LocaleWord.OmissionNotApplicable] = "Not applicable",
        [LocaleWord.OmissionLegalProhibitions] = "Legal prohibitions",
        [LocaleWord.OmissionConfidentialityConstraints] = "Confidentiality constraints",
        [LocaleWord.OmissionInformationUnavailable] = "Information unavailable",
        [LocaleWord.Restated] = "Restated: {was} in {edition}; now {now}. Reason: {reasons}.",
        [LocaleWord.RestatedInputs] = "{reason} ({inputs})",
        [LocaleWord.NotRestated] = "No published value was restated.",
        [LocaleWord.Period] = "Period",
        [LocaleWord.Edition] = "Edition",
        [LocaleWord.Published] = "Published",
        [LocaleWord.Now] = "Restated",
        [LocaleWord.Reasons] = "Reason",
        [LocaleWord.ListSeparator] = ", ",
        [LocaleWord.LinkToPage] = "Go to page",
        [LocaleWord.LinkToWeb] = "Open",
    }.ToImmutableDictionary().SetItems(TargetWords.English).SetItems(TrendWords.Of("en")).SetItems(WebWords.Of("en")).SetItems(TableWords.Of("en")).SetItems(ChartWords.Of("en"));
}
