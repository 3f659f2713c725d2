using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Cli.Commands;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Diffing;

/// <summary>One of the two states of a report that are compared.</summary>
/// <param name="Name">What to call it, e.g. <c>HEAD</c> or <c>the working tree</c>.</param>
internal abstract record DiffSide(string Name) : IDisposable
{
    /// <summary>The language that it is bound to; null for a state that can be made in several.</summary>
    public virtual string? OnlyLanguage => null;

    /// <summary>Its ledgers, one a language, the source language first.</summary>
    /// <param name="language">The only language wanted; null for all.</param>
    /// <returns>No ledger for a language that it does not have; no output if it cannot be built.</returns>
    public abstract Compilation<Ledgers> Read(string? language);

    public abstract void Dispose();
}

/// <summary>The ledgers of a state, one a language.</summary>
internal sealed record Ledgers(ImmutableArray<FactsLedger> All);

/// <summary>A report project, in a folder or in a revision: its ledgers are made by building it, without writing anything.</summary>
internal sealed record ProjectSide(string Name, IReportWorld World) : DiffSide(Name)
{
    public override Compilation<Ledgers> Read(string? language)
    {
        var editions = Editions.Compile(World, language);
        return editions.FirstOrDefault(e => e.Output is null) switch
        {
            null => new Compilation<Ledgers>(new Ledgers([.. editions.Select(e => e.Output!.Ledger)]), ErrorsOf(editions.SelectMany(e => e.Diagnostics)) is [_, ..] errors
                ? [ComparisonDiagnostics.SideHasErrors.At(SourceSpan.None, Name, Count(errors))]
                : []),
            var stopped when stopped.Diagnostics.Any(d => d.Descriptor == HostDiagnostics.LanguageNotListed) => new Compilation<Ledgers>(new Ledgers([]), []),
            var stopped => Failed(stopped.Diagnostics),
        };
    }

    public override void Dispose() => (World as IDisposable)?.Dispose();

    private Compilation<Ledgers> Failed(ImmutableArray<Diagnostic> findings)
    {
        var errors = ErrorsOf(findings);
        var finding = ComparisonDiagnostics.SideNotBuilt.At(SourceSpan.None, Name, Count(errors));
        foreach (var error in errors.Take(3))
            finding = finding.WithRelated(error.Span, error.Id + " " + error.Message);
        return new Compilation<Ledgers>(null, [finding]);
    }

    private static List<Diagnostic> ErrorsOf(IEnumerable<Diagnostic> findings) => [.. findings.Where(d => d.Severity == DiagnosticSeverity.Error)];

    private static string Count(List<Diagnostic> errors) => errors.Count == 1 ? "an error" : FormattableString.Invariant($"{errors.Count} errors");
}

/// <summary>A finished report, by the ledger that was written beside it or into it.</summary>
internal sealed record LedgerSide(string Name, FactsLedger Ledger) : DiffSide(Name)
{
    public override string? OnlyLanguage => Ledger.Language;

    public override Compilation<Ledgers> Read(string? language) =>
        new(new Ledgers(language is null || string.Equals(language, Ledger.Language, StringComparison.OrdinalIgnoreCase) ? [Ledger] : []), []);

    public override void Dispose()
    {
    }
}
