using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>Reads the keys of a mapping: reports those that are not known, and values of another shape than wanted.</summary>
public static class YamlKeys
{
    /// <summary>Reports each key that is not among the allowed, with the nearest allowed one.</summary>
    public static void Check(YamlMapping mapping, ImmutableArray<string> allowed, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!allowed.Contains(entry.Key.Text, StringComparer.Ordinal))
                ReportUnknown(entry.Key, allowed, diagnostics);
        }
    }

    /// <summary>Reports one key as unknown, with the nearest allowed one.</summary>
    public static void ReportUnknown(YamlScalar key, ImmutableArray<string> allowed, DiagnosticBag diagnostics)
    {
        var diagnostic = YamlDiagnostics.UnknownKey.At(key.Span, key.Text, "`" + string.Join("`, `", allowed) + "`");
        var colon = key.Text.IndexOf(':');
        diagnostics.Add(colon > 0 && allowed.Contains(key.Text.Substring(0, colon), StringComparer.Ordinal)
            ? diagnostic.WithHint("write a space behind the colon")
            : diagnostic.WithHint(NearestName.DidYouMean(key.Text, allowed)));
    }

    /// <summary>The text of a key.</summary>
    /// <returns>The text; null if the key is not there, or has no text, the latter with a diagnostic.</returns>
    public static SourcedText? Text(YamlMapping mapping, string key, DiagnosticBag diagnostics) =>
        mapping.FindEntry(key) is { } entry ? AsText(entry.Value, key, diagnostics, entry.Key.Span) : null;

    /// <summary>The mapping of a key, on the terms of <see cref="Text"/>.</summary>
    public static YamlMapping? Mapping(YamlMapping mapping, string key, DiagnosticBag diagnostics) =>
        mapping.FindEntry(key) is { } entry ? AsMapping(entry.Value, key, diagnostics, entry.Key.Span) : null;

    /// <summary>The texts of a key that holds a list of texts; one text alone counts as a list of one.</summary>
    /// <returns>The texts in order; empty if the key is not there. What is no text is reported and left out.</returns>
    public static ImmutableArray<SourcedText> Texts(YamlMapping mapping, string key, DiagnosticBag diagnostics) =>
        mapping.FindEntry(key) is { } entry ? AsTexts(entry.Value, key, diagnostics, entry.Key.Span) : [];

    /// <summary>A node as a text.</summary>
    /// <param name="node">The node.</param>
    /// <param name="name">What the text is for, as named in the message: mostly the key.</param>
    /// <param name="diagnostics">Takes the complaint.</param>
    /// <param name="keySpan">Where to point when nothing is written; "nowhere" for the node itself.</param>
    /// <returns>The text, or null with a diagnostic.</returns>
    public static SourcedText? AsText(YamlNode node, string name, DiagnosticBag diagnostics, SourceSpan keySpan = default)
    {
        if (node is YamlScalar { IsEmpty: false } scalar)
            return scalar.Sourced;
        Complain(node, name, "a text", diagnostics, keySpan);
        return null;
    }

    /// <summary>A node as a mapping, on the terms of <see cref="AsText"/>.</summary>
    public static YamlMapping? AsMapping(YamlNode node, string name, DiagnosticBag diagnostics, SourceSpan keySpan = default)
    {
        if (node is YamlMapping mapping)
            return mapping;
        Complain(node, name, "a mapping", diagnostics, keySpan);
        return null;
    }

    /// <summary>A node as a list, on the terms of <see cref="AsText"/>.</summary>
    public static YamlSequence? AsSequence(YamlNode node, string name, DiagnosticBag diagnostics, SourceSpan keySpan = default)
    {
        if (node is YamlSequence sequence)
            return sequence;
        Complain(node, name, "a list", diagnostics, keySpan);
        return null;
    }

    /// <summary>A node as a list of texts; one text alone counts as a list of one.</summary>
    public static ImmutableArray<SourcedText> AsTexts(YamlNode node, string name, DiagnosticBag diagnostics, SourceSpan keySpan = default)
    {
        if (node is YamlScalar { IsEmpty: false } single)
            return [single.Sourced];
        if (AsSequence(node, name, diagnostics, keySpan) is not { } sequence)
            return [];
        var texts = ImmutableArray.CreateBuilder<SourcedText>(sequence.Items.Length);
        foreach (var item in sequence.Items)
        {
            if (AsText(item, name, diagnostics) is { } text)
                texts.Add(text);
        }

        return texts.ToImmutable();
    }

    private static void Complain(YamlNode node, string name, string wanted, DiagnosticBag diagnostics, SourceSpan keySpan)
    {
        var span = node.IsEmpty && keySpan.File is not null ? keySpan : Head(node.Span);
        diagnostics.Report(YamlDiagnostics.WrongShape, span, name, wanted, node.Describe());
    }

    // A whole block as the place of a complaint would hide where it begins.
    private static SourceSpan Head(SourceSpan span)
    {
        var lineEnd = span.File is null ? -1 : span.File.Text.IndexOf('\n', span.Start, span.Length);
        return lineEnd < 0 ? span : span.Slice(0, lineEnd - span.Start);
    }
}
