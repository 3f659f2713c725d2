using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Published;

/// <summary>Reads what a row of a list of printed values says that was printed.</summary>
internal static class PublishedValueReader
{
    /// <summary>The content; null with a finding if it cannot be read.</summary>
    /// <param name="row">The row's cells.</param>
    /// <param name="columns">The file's columns.</param>
    /// <param name="metric">The metric; null if it is gone, then a number is read as one.</param>
    /// <param name="context">Takes what is found.</param>
    public static FactContent? Read(ImmutableArray<SourcedText> row, PublishedColumns columns, Metric? metric, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        var value = columns.Value(row);
        if (columns.Missing(row) is { } reason)
        {
            if (value.Text.Length > 0)
                diagnostics.Report(MetricsDiagnostics.ValueAndMissing, reason.Span, columns.Metric(row).Text);
            return Words.MissingReasons.TryRead(reason, diagnostics, out var why) ? new FactContent.Missing(why) : null;
        }

        if (value.Text.Length == 0)
        {
            diagnostics.Report(MetricsDiagnostics.CsvBlankCell, value.Span, columns.Metric(row).Text, columns.Period(row).Text);
            return null;
        }

        var isNumber = metric is null or { ValueType: ValueType.Number };
        if (isNumber && Words.MissingReasons.TryFind(value.Text, out var said))
            return new FactContent.Missing(said);

        // A formula may compare, and then its facts are yes and no.
        if (metric is { ValueType: ValueType.YesNo } || (isNumber && value.Text is "yes" or "no"))
            return YesNo(value, context);
        return metric switch
        {
            { ValueType: ValueType.Text } => new FactContent.Text(value.Text),
            { ValueType: ValueType.Date } => Date(value, context),
            _ => Number(row, columns, metric, value, context),
        };
    }

    private static FactContent.YesNo? YesNo(SourcedText value, LoadContext context)
    {
        if (value.Text is "yes" or "no")
            return new FactContent.YesNo(value.Text is "yes");
        context.Diagnostics.Report(MetricsDiagnostics.NotYesNo, value.Span, value.Text);
        return null;
    }

    private static FactContent.Date? Date(SourcedText value, LoadContext context)
    {
        if (PeriodParser.TryParse(value.Text, FiscalYear.Calendar) is { Kind: PeriodKind.Instant } day)
            return new FactContent.Date(day);
        context.Diagnostics.Report(MetricsDiagnostics.NotADay, value.Span, value.Text);
        return null;
    }

    private static FactContent? Number(ImmutableArray<SourcedText> row, PublishedColumns columns, Metric? metric, SourcedText value, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        if (!DecimalText.TryParse(value.Text, out var amount, out var hint))
        {
            // What a metric that is gone by now said is nobody's to compare.
            if (metric is null)
                return new FactContent.Text(value.Text);
            diagnostics.Add(MetricsDiagnostics.NotANumber.At(value.Span, value.Text).WithHint(hint));
            return null;
        }

        var unit = metric?.Unit ?? Unit.Ratio;
        if (columns.Unit(row) is { } code)
        {
            if (context.Report.Units.Find(code.Text) is not { } written)
            {
                diagnostics.Add(MetricsDiagnostics.UnknownUnit.At(code.Span, code.Text)
                    .WithHint(context.Report.Units.Suggest(code.Text) is { } near ? $"did you mean `{near}`?" : null));
                return null;
            }

            unit = written;
        }

        var qualifier = Qualifier.Exact;
        if (columns.Qualifier(row) is { } word && !Words.Qualifiers.TryRead(word, diagnostics, out qualifier))
            return null;
        var precision = LastDigit(amount, unit);
        var stated = columns.Precision(row);
        if (stated is { } text && !TryReadPrecision(text, value, amount, context, out precision))
            return null;
        return new FactContent.Number(new Measurement(amount, unit, precision, qualifier, stated is not null));
    }

    // As in the metrics files: the last digit as written, and exact for a zero and for things that are counted.
    private static decimal LastDigit(decimal amount, Unit unit) =>
        amount == 0 || UnitKinds.IsCountedOneByOne(unit) ? 0 : new decimal(1, 0, 0, false, (byte)DecimalRounding.ScaleOf(amount));

    /// <summary>The precision, 0 for an exact number; false with a finding for anything else, and for one that the value is finer than.</summary>
    private static bool TryReadPrecision(SourcedText text, SourcedText value, decimal amount, LoadContext context, out decimal precision)
    {
        if (!DecimalText.TryParse(text.Text, out precision, out _) || precision < 0)
        {
            context.Diagnostics.Add(MetricsDiagnostics.NotAPrecision.At(text.Span, text.Text)
                .WithHint("write the worth of the last digit, `1000` or `0.1`, or `0` for an exact number"));
            return false;
        }

        if (precision == 0 || amount % precision == 0)
            return true;
        context.Diagnostics.Add(MetricsDiagnostics.FinerThanPrecision.At(value.Span, value.Text, text.Text, string.Empty)
            .WithHint("round the value as it was printed, or write the precision that it has"));
        return false;
    }
}
