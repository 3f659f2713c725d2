using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Parsing;

namespace EsgReportGen.Templating.Tests;

/// <summary>A report project in memory: chapters added one by one, metrics of declared values.</summary>
internal sealed class TemplateProject
{
    public const string Metrics = """
        notes:
          rounded: Rounded *before* publication.
          estimate: Estimated.
        metrics:
          energy.share: { label: Clean electricity, unit: "%", values: { FY2022: 50.1, FY2023: 53.9, FY2024: 56.0 } }
          ghg.reduction: { label: Reduction of CO~2~e, unit: tCO2e, kind: reduction, notes: [rounded], values: { FY2023: { value: 1419000, precision: 1000 }, FY2024: { value: 2320000, precision: 10000, notes: [estimate] } } }
          ghg.s3: { label: Scope 3, unit: tCO2e, values: { FY2023: 4000, FY2024: 4000 } }
          ghg.s3.cat1: { label: Category 1, unit: tCO2e, values: { FY2023: 3000, FY2024: 2500 } }
          ghg.zero: { label: Zero, unit: tCO2e, values: { FY2023: 0, FY2024: 10 } }
          water.withdrawal:
            label: Water withdrawal
            unit: ML
            values: { FY2023: 9000, FY2024: 9310 }
            breakdown:
              region:
                members:
                  asia: { label: Asia, values: { FY2023: 2000, FY2024: 2140 } }
                  emea: { label: "Europe, Middle East, Africa", values: { FY2023: 7000, FY2024: 7170 } }
          parcels: { label: Parcels, unit: count, values: { FY2022: 85000, FY2023: { value: 85000, precision: 1000 }, FY2024: 88300 } }
          centres: { label: Centres, unit: count, values: { FY2024: { value: 1600, qualifier: more-than } } }
          net: { label: Net, unit: tCO2e, values: { FY2023: 5, FY2024: { missing: not-published } } }
          approved: { label: Approved, unit: yes-no, values: { FY2024: yes } }
          released: { label: Released, unit: date, values: { FY2024: 2024-07-22 } }
          site: { label: Site, unit: text, values: { FY2024: "*Asia*, all sites" } }
        """;

    private static readonly ConcurrentDictionary<string, MetricCatalog> Loaded = new(System.StringComparer.Ordinal);
    private readonly List<(string Key, string Text)> chapters = [];
    private string metrics = Metrics;
    private ImmutableArray<SumRelation> sums = [];
    private string reportKeys = string.Empty;
    private ImmutableArray<(string Path, string Text)> files = [];
    private string? locale;

    public static TemplateProject With(string body) => new TemplateProject().Chapter("a", "# Title\n\n" + body);

    public static TemplateProject Raw(string text) => new TemplateProject().Chapter("a", text);

    public TemplateProject Chapter(string key, string text)
    {
        chapters.Add((key, text));
        return this;
    }

    /// <summary>Other metrics, and sums such as <c>total = a + b - c</c>.</summary>
    public TemplateProject Of(string yaml, params string[] relations)
    {
        metrics = yaml;
        sums = [.. relations.Select(Relation)];
        return this;
    }

    /// <summary>More keys of report.yaml, without indentation.</summary>
    public TemplateProject Reporting(string yaml)
    {
        reportKeys += string.Concat(yaml.Trim().Split('\n').Select(l => "\n  " + l));
        return this;
    }

    /// <summary>The project without a chapter.</summary>
    public TemplateProject Without(string key)
    {
        chapters.RemoveAll(c => c.Key == key);
        return this;
    }

    /// <summary>A further file of the project.</summary>
    public TemplateProject File(string path, string text)
    {
        files = files.Add((path, text));
        return this;
    }

    /// <summary>The document in another language, whose chapters are added as files.</summary>
    public Compilation<ReportDocument> Read(ReportLocale locale)
    {
        return DocumentReader.Read(Values(Report(null)), ValueHistory.Empty, locale, Sources(), locale.Language);
    }

    /// <summary>What the static check finds in a template, as ids.</summary>
    public static string[] Check(string template)
    {
        var project = Raw(template);
        var diagnostics = new DiagnosticBag();
        var values = project.Values(project.Report(null));
        TemplateChecker.Check(ParsedTemplate.Parse(new SourceFile("templates/en/a.md", template).Whole, diagnostics), values, FactTree.Create(values.Catalog), ReportLocale.English, diagnostics);
        return [.. diagnostics.ToImmutable().Select(d => d.Id)];
    }

    /// <summary>Another language than English, with the text of its locale.yaml, whose first line names it.</summary>
    public TemplateProject In(string yaml)
    {
        locale = yaml;
        return this;
    }

    public Compilation<ReportDocument> Read(string? listed = null)
    {
        return DocumentReader.Read(Values(Report(listed)), ValueHistory.Empty, Locale(), Sources(), "en");
    }

    private ReportLocale Locale()
    {
        if (locale is null)
            return ReportLocale.English;
        var diagnostics = new DiagnosticBag();
        var language = locale.Split('\n')[0].Split(' ')[1];
        var read = ReportLocale.Load(new SourceFile("templates/x/locale.yaml", locale), language, diagnostics);
        Assert.Empty(diagnostics.ToImmutable().Select(Show));
        return read;
    }

    private ProjectSources Sources() =>
        new(chapters.Select(c => new SourceFile($"templates/en/{c.Key}.md", c.Text)).Concat(files.Select(f => new SourceFile(f.Path, f.Text))));

    private string Report(string? listed) =>
        $$"""
            report:
              id: r
              organization: Example Group
              title: Report of CO~2~
              date: 2024-07-22
              fiscalYear: { label: "FY{yyyy}", ends: "03-31" }
              period: FY2024
              baseYear: FY2022
              languages: [en]
              chapters: [{{listed ?? string.Join(", ", chapters.Select(c => c.Key))}}]
            """ + reportKeys;

    private MetricValues Values(string report)
    {
        var loaded = files.IsEmpty ? Loaded.GetOrAdd(report + metrics, _ => Load(report, metrics, files)) : Load(report, metrics, files);
        return new MetricValues(loaded, [.. loaded.Metrics.Select(MetricFacts.Declared)]) { Sums = sums };
    }

    /// <summary>The first chapter's blocks behind its title; no findings allowed.</summary>
    public ImmutableArray<Block> Blocks()
    {
        var read = Read();
        Assert.Equal([], read.Diagnostics.Select(Show));
        return read.Output!.Chapters[0].Blocks.RemoveAt(0);
    }

    /// <summary>The words of the first paragraph.</summary>
    public string Words() => Flat(((ParagraphBlock)Blocks()[0]).Content);

    /// <summary>The findings as <c>path:line:column id length message | hint</c>.</summary>
    public ImmutableArray<string> Findings() => [.. Read().Diagnostics.Select(Show)];

    /// <summary>The only finding, without its path.</summary>
    public string Finding() => Assert.Single(Findings());

    public static string Show(Diagnostic diagnostic)
    {
        var at = diagnostic.Span.StartPosition;
        var name = diagnostic.Span.File?.Path.Replace("templates/en/a.md:", string.Empty).Replace("templates/en/a.md", string.Empty);
        return $"{name}{(string.IsNullOrEmpty(name) ? "" : ":")}{at.Line}:{at.Column}+{diagnostic.Span.Length} {diagnostic.Id} {diagnostic.Message} | {diagnostic.Hint}";
    }

    public static string Flat(ImmutableArray<Inline> content) => string.Concat(content.Select(Flat));

    private static string Flat(Inline inline) => inline switch
    {
        TextInline text => text.Text.Replace('\u00A0', ' '),
        FactInline fact => "‹" + fact.Text.Replace('\u00A0', ' ') + "›",
        StyledInline styled => $"<{styled.Style}>{Flat(styled.Children)}</>",
        SpanInline span => $"[{Flat(span.Children)}]",
        LinkInline link => $"[{Flat(link.Children)}]({link.Target.Address ?? link.Target.Node.ToString()})",
        PageReferenceInline page => $"(page {page.Target})",
        NoteReferenceInline note => $"^{note.Note.Mark}",
        LineBreakInline => "⏎",
        _ => "?",
    };

    private static SumRelation Relation(string text)
    {
        var words = text.Split(' ');
        return new SumRelation(words[0], [.. Enumerable.Range(1, (words.Length - 1) / 2).Select(i => new Addend(words[2 * i], words[(2 * i) - 1] == "-"))]);
    }

    private static MetricCatalog Load(string report, string metrics, ImmutableArray<(string Path, string Text)> files)
    {
        SourceFile[] own = [new("content/report.yaml", report), new("content/metrics/all.yaml", metrics)];
        var catalog = MetricLoader.Load(new ProjectSources(own.Concat(files.Select(f => new SourceFile(f.Path, f.Text)))));
        Assert.Empty(catalog.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return catalog.Output!;
    }
}
