using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Foundation.Globalization;

/// <content>The marks and names that a reader of numbers and dates looks for.</content>
public sealed partial class ReportLocale
{
    /// <summary>What stands between whole and fraction: <c>.</c> or <c>,</c>.</summary>
    public string DecimalMark => data.Decimal;

    /// <summary>What stands between groups of digits; may be empty or a no-break space.</summary>
    public string GroupMark => data.Group;

    /// <summary>Names of the months from January on.</summary>
    public ImmutableArray<string> Months => data.Months;

    /// <summary>Short names of the months from January on.</summary>
    public ImmutableArray<string> ShortMonths => data.ShortMonths;

    /// <summary>The patterns of <see cref="FormatPeriod"/> for years, with <c>{yy}</c> or <c>{yyyy}</c>: the report's years first, then calendar years.</summary>
    /// <param name="fiscalYear">The report's years.</param>
    public ImmutableArray<string> YearPatterns(FiscalYear fiscalYear) => [YearPattern(fiscalYear), BareWord(LocaleWord.CalendarYear)];

    /// <summary>Whether a comparison stands before what it compares, as in Chinese, Japanese and Korean: "than last year: +5%".</summary>
    public bool ComparesFirst => Primary is "zh" or "ja" or "ko";

    /// <summary>Words in brackets, as they follow other words: <c> (2030)</c>, in Chinese and Japanese <c>（2030）</c>, in Korean <c>(2030)</c>.</summary>
    public string InBrackets(string words) => Primary switch
    {
        "zh" or "ja" => "（" + words + "）",
        "ko" => "(" + words + ")",
        _ => " (" + words + ")",
    };

    private string Primary => data.Language.Split('-')[0].ToLowerInvariant();

    private string YearPattern(FiscalYear fiscalYear) => data.FiscalYear ?? fiscalYear.Label ?? (fiscalYear.IsFiscal ? "FY{yyyy}" : "{yyyy}");
}
