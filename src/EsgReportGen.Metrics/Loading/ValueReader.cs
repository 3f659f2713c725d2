using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads one value of a metric: the short form <c>39.0</c>, or a mapping with value, reason, precision, qualifier, notes and the like.</summary>
internal sealed class ValueReader
{
    private static readonly ImmutableArray<string> Keys = ["value", "missing", "precision", "qualifier", "notes", "change", "assurance", "source"];
    // A larger precision is none of a value that was written in thousands or millions.
    private const decimal LargestFactor = 1_000_000_000m;

    private static readonly ImmutableArray<string> ChangeKeys = ["from", "percent"];

    private readonly LoadContext context;
    private readonly TraitReader traitReader;

    public ValueReader(LoadContext context, TraitReader traitReader)
    {
        this.context = context;
        this.traitReader = traitReader;
    }

    /// <summary>The value; null with a diagnostic.</summary>
    /// <param name="traits">The traits of its metric.</param>
    /// <param name="period">Its period.</param>
    /// <param name="key">The period as written, where to point if nothing is written.</param>
    /// <param name="node">What is written.</param>
    public DeclaredValue? Read(MetricTraits traits, Period period, SourcedText key, YamlNode node)
    {
        switch (node)
        {
            case YamlScalar { IsEmpty: false } scalar:
                return ReadContent(traits, scalar.Sourced, null, Qualifier.Exact) is { } content
                    ? new DeclaredValue { Period = period, Content = content, Span = scalar.Span, Assurance = traits.Assurance }
                    : null;
            case YamlMapping mapping:
                return ReadLong(traits, period, key, mapping);
            case YamlScalar:
                context.Diagnostics.Report(MetricsDiagnostics.NoValue, key.Span, key.Text);
                return null;
            default:
                YamlKeys.AsText(node, key.Text, context.Diagnostics);
                return null;
        }
    }

    private DeclaredValue? ReadLong(MetricTraits traits, Period period, SourcedText key, YamlMapping mapping)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(mapping, Keys, diagnostics);
        var notes = mapping.FindEntry("notes") is { } noteEntry ? traitReader.ReadNotes(noteEntry.Value, noteEntry.Key.Span) : [];
        var change = YamlKeys.Mapping(mapping, "change", diagnostics) is { } stated ? ReadChange(stated, period) : null;
        if (ReadLongContent(traits, key, mapping) is not { } content)
            return null;
        return new DeclaredValue
        {
            Period = period,
            Content = content,
            Span = (mapping.Find("value") ?? mapping.Find("missing"))!.Span,
            Notes = notes,
            Change = change,
            Assurance = YamlKeys.Text(mapping, "assurance", diagnostics) ?? traits.Assurance,
            Source = mapping.FindEntry("source") is { } source ? traitReader.ReadSource(source, traits.Source) : null,
        };
    }

    private FactContent? ReadLongContent(MetricTraits traits, SourcedText key, YamlMapping mapping)
    {
        var diagnostics = context.Diagnostics;
        var value = mapping.FindEntry("value");
        var missing = mapping.FindEntry("missing");
        if (value is not null && missing is not null)
        {
            diagnostics.Report(MetricsDiagnostics.ValueAndMissing, missing.Key.Span, key.Text);
            return null;
        }

        if (missing is not null)
        {
            return YamlKeys.AsText(missing.Value, "missing", diagnostics, missing.Key.Span) is { } word && Words.MissingReasons.TryRead(word, diagnostics, out var reason)
                ? new FactContent.Missing(reason)
                : null;
        }

        if (value is null || value.Value.IsEmpty)
        {
            diagnostics.Report(MetricsDiagnostics.NoValue, value is null ? key.Span : value.Key.Span, key.Text);
            return null;
        }

        if (YamlKeys.AsText(value.Value, "value", diagnostics) is not { } text)
            return null;
        var precision = YamlKeys.Text(mapping, "precision", diagnostics);
        var qualifier = Qualifier.Exact;
        if (YamlKeys.Text(mapping, "qualifier", diagnostics) is { } qualifierWord && !Words.Qualifiers.TryRead(qualifierWord, diagnostics, out qualifier))
            return null;
        return ReadContent(traits, text, precision, qualifier);
    }

    private FactContent? ReadContent(MetricTraits traits, SourcedText text, SourcedText? precision, Qualifier qualifier) => traits.ValueType switch
    {
        ValueType.Text => new FactContent.Text(text.Text),
        ValueType.Date => ReadDay(text),
        ValueType.YesNo => ReadYesNo(text),
        _ => ReadNumber(traits, text, precision, qualifier),
    };

    private FactContent.Date? ReadDay(SourcedText text)
    {
        if (PeriodParser.TryParse(text.Text, FiscalYear.Calendar) is { Kind: PeriodKind.Instant } day)
            return new FactContent.Date(day);
        context.Diagnostics.Report(MetricsDiagnostics.NotADay, text.Span, text.Text);
        return null;
    }

    private FactContent.YesNo? ReadYesNo(SourcedText text)
    {
        if (text.Text is "yes" or "no")
            return new FactContent.YesNo(text.Text is "yes");
        context.Diagnostics.Report(MetricsDiagnostics.NotYesNo, text.Span, text.Text);
        return null;
    }

    private FactContent.Number? ReadNumber(MetricTraits traits, SourcedText text, SourcedText? ownPrecision, Qualifier qualifier)
    {
        if (!DecimalText.TryParse(text.Text, out var amount, out var hint))
        {
            hint = Words.MissingReasons.TryFind(text.Text, out _) ? $"write `{{ missing: {text.Text} }}`" : hint;
            context.Diagnostics.Add(MetricsDiagnostics.NotANumber.At(text.Span, text.Text).WithHint(hint));
            return null;
        }

        var unit = traits.Unit ?? Unit.Ratio;
        var isExact = amount == 0 || traits.IsCountedOneByOne;
        var stated = ownPrecision is { } written ? traitReader.ReadPrecision(written)
            : traits.IsDefaultPrecision && isExact ? null
            : traits.Precision;
        var lastDigit = new decimal(1, 0, 0, false, Scale(amount));
        if (stated is { } precision && amount % precision != 0)
        {
            var precisionText = (ownPrecision ?? traits.PrecisionText)!.Value;
            var diagnostic = MetricsDiagnostics.FinerThanPrecision.At(text.Span, text.Text, precisionText.Text, Text(lastDigit));
            if (precision <= LargestFactor && System.Math.Abs(amount) < precision && lastDigit == 1)
                diagnostic = diagnostic.WithHint($"write {Text(amount * precision)} if it counts in units of {precisionText.Text}, or write the precision it has: `{{ value: {text.Text}, precision: {Text(lastDigit)} }}`");
            context.Diagnostics.Add(ownPrecision is null ? diagnostic.WithRelated(precisionText.Span, "the precision is written here") : diagnostic);
        }

        return new FactContent.Number(new Measurement(amount, unit, stated ?? (isExact ? 0 : lastDigit), qualifier, stated is not null));
    }

    private StatedChange? ReadChange(YamlMapping mapping, Period of)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(mapping, ChangeKeys, diagnostics);
        foreach (var key in ChangeKeys)
        {
            if (mapping.Find(key) is null)
                diagnostics.Report(MetricsDiagnostics.RequiredKey, mapping.Span, key, "`change`");
        }

        var from = YamlKeys.Text(mapping, "from", diagnostics) is not { } text ? null
            : text.Text is "prior" && of.Year > 1 ? of.AddYears(-1)
            : context.ReadPeriod(text, false);
        if (YamlKeys.Text(mapping, "percent", diagnostics) is not { } percent)
            return null;
        if (DecimalText.TryParse(percent.Text, out var value, out var hint))
            return from is { } period ? new StatedChange(period, value, percent.Span) : null;
        diagnostics.Add(MetricsDiagnostics.NotANumber.At(percent.Span, percent.Text).WithHint(hint));
        return null;
    }

    private static byte Scale(decimal amount) => (byte)((decimal.GetBits(amount)[3] >> 16) & 0xFF);

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
