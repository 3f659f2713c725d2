using System.Globalization;
using EsgReportGen.Document.Citations;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Templating.Facts;

/// <summary>Turns facts into text by the locale: in sentences missing facts and yes-no say words, in tables they print their sign.</summary>
internal sealed class FactText
{
    private static readonly Unit Percent = UnitCatalog.Standard.Find("%") ?? Unit.Ratio;
    private readonly ReportLocale locale;

    public FactText(ReportLocale locale)
    {
        this.locale = locale;
    }

    /// <summary>The text of a fact in a sentence, without the words around a change.</summary>
    public string Say(Fact fact) => fact.Trend is { } trend ? trend.Text : fact.Change is { } change
        ? Change(change, fact.Words is null, fact.Format.OmitsUnit)
        : fact.Value.Content switch
        {
            FactContent.Missing missing => locale.Say(missing.Reason),
            FactContent.YesNo answer => locale.Say(answer.Value),
            _ => Value(fact),
        };

    /// <summary>The text of a fact in a cell or tile.</summary>
    public string Print(Fact fact) => fact.Trend is { } trend ? trend.Text : fact.Change is { } change
        ? Change(change, true, fact.Format.OmitsUnit)
        : fact.Value.Content switch
        {
            FactContent.Missing missing => locale.Print(missing.Reason),
            FactContent.YesNo answer => locale.Print(answer.Value),
            _ => Value(fact),
        };

    /// <summary>A number as it is printed, with what its digits say; null for a change and for what is no number.</summary>
    public FormattedValue? Figures(Fact fact) =>
        fact is { Change: null, Trend: null, Value.Content: FactContent.Number number } ? locale.Format(Stated(fact, number), Format(fact)) : null;

    /// <summary>How a fact became the digits on the page, for citations; null where no number is printed.</summary>
    public CitedRounding? Rounding(Fact fact) => fact.Change is { } change
        ? new CitedRounding(change.Shown, change.Decimals, change.IsPoints ? "pp" : "%", string.Empty)
        : Figures(fact) is { } figures
            ? new CitedRounding(figures.Shown, figures.Decimals, figures.Unit.Code, fact.Format.Magnitude ?? string.Empty) { Moved = fact.Format.Moved }
            : null;

    /// <summary>The unrounded value in its own unit, or the reason's key; for citations.</summary>
    public static string Raw(Fact fact) => fact.Trend is { } trend ? trend.Text : fact.Change is { } change ? change.Amount.ToString(CultureInfo.InvariantCulture)
        : fact.Difference is { } difference ? difference.Value.Amount.ToString(CultureInfo.InvariantCulture) : FactWords.Of(fact.Value.Content);

    private static Measurement Stated(Fact fact, FactContent.Number number) => fact.Difference?.Value ?? fact.Bound?.Stated ?? number.Measurement;

    private string Value(Fact fact) => fact.Value.Content switch
    {
        FactContent.Number number => locale.Format(Stated(fact, number), Format(fact)).Text,
        FactContent.Date date => locale.FormatDate(date.Value),
        FactContent.Text text => text.Value,
        _ => string.Empty,
    };

    // A metric's own number of decimals counts in its own unit only.
    private static ValueFormat Format(Fact fact) =>
        fact.Format is { Decimals: null, Unit: null, Magnitude: null } && fact.Metric.Decimals is { } decimals
            ? fact.Format with { Decimals = decimals }
            : fact.Format;

    private string Change(FactChange change, bool signed, bool plain)
    {
        var amount = signed ? change.Amount : System.Math.Abs(change.Amount);
        if (change.IsPoints)
        {
            var number = locale.FormatNumber(amount, change.Decimals, signed && change.Shown != 0);
            return plain ? number : locale.WithPoints(number);
        }

        var format = new ValueFormat { Decimals = change.Decimals, ShowsPlus = signed && change.Shown != 0, OmitsUnit = plain };
        return locale.Format(new Measurement(amount, Percent, 0), format).Text;
    }
}
