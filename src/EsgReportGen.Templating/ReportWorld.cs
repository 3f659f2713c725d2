using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating;

/// <summary>What all chapters read and none changes: the facts, their paths and the language.</summary>
internal sealed class ReportWorld
{
    public ReportWorld(MetricValues values, ValueHistory history, ReportLocale locale, string language)
    {
        Values = values;
        History = history;
        Locale = locale;
        Language = language;
        Facts = FactTree.Create(values.Catalog);
        Text = new FactText(locale);
        Texts = new ReportTexts(values.Catalog.Report, locale.Texts);
    }

    /// <summary>The facts.</summary>
    public MetricValues Values { get; }

    /// <summary>What earlier editions printed.</summary>
    public ValueHistory History { get; }

    /// <summary>The report's definition.</summary>
    public ReportDefinition Report => Values.Catalog.Report;

    /// <summary>The paths of the metrics.</summary>
    public FactTree Facts { get; }

    /// <summary>The language's tables.</summary>
    public ReportLocale Locale { get; }

    /// <summary>The language's tag.</summary>
    public string Language { get; }

    /// <summary>Whether the report was written in another language first.</summary>
    public bool IsTranslation => !string.Equals(Language, Report.SourceLanguage, System.StringComparison.Ordinal);

    /// <summary>The project's own words in this language.</summary>
    public ReportTexts Texts { get; }

    /// <summary>Turns facts into text.</summary>
    public FactText Text { get; }
}
