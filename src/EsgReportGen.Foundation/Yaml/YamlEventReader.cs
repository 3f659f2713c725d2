using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Runtime.InteropServices;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace EsgReportGen.Foundation.Yaml;

/// <summary>The only file that knows YamlDotNet: turns its event stream into our nodes, and its exceptions into diagnostics.</summary>
/// <remarks>
/// The stream is lazy, so that stopping at a depth ends hostile input at once. Its marks are UTF-16 offsets with exclusive ends; the
/// ends of containers are not reliable and are computed here.
/// </remarks>
internal sealed class YamlEventReader
{
    // Beyond these nobody reads on; a hostile file could have a million.
    private const int MostDuplicates = 100;

    // So many keys are compared one by one faster than they are hashed, and most mappings have fewer.
    private const int FewKeys = 12;

    private readonly string text;
    private readonly Func<int, int, SourceSpan> place;
    private readonly DiagnosticBag diagnostics;
    private readonly Parser parser;
    private readonly List<int> openFlow = [];

    // The entries of the mappings that are open, those of inner ones on top.
    private readonly List<YamlEntry> entries = [];
    private readonly int shift;
    private int depth;
    private bool stopped;
    private int lastEnd;
    private int duplicates;

    public YamlEventReader(string text, Func<int, int, SourceSpan> place, DiagnosticBag diagnostics)
    {
        shift = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        this.text = shift > 0 ? text.Substring(1) : text;
        this.place = place;
        this.diagnostics = diagnostics;
        parser = new Parser(new Scanner(new StringReader(this.text)));
    }

    /// <summary>Reads the first document.</summary>
    public YamlNode? ReadDocument()
    {
        try
        {
            YamlNode? root = null;
            var documents = 0;
            while (!stopped && parser.MoveNext())
            {
                if (parser.Current is DocumentStart start && ++documents > 1)
                {
                    diagnostics.Report(YamlDiagnostics.SecondDocument, Place((int)start.Start.Index, (int)start.End.Index));
                    return null;
                }

                if (parser.Current is NodeEvent or AnchorAlias)
                    root = ReadNode();
            }

            return stopped || root is { IsEmpty: true } ? null : root;
        }
        catch (YamlException exception)
        {
            Report((int)exception.Start.Index, (int)exception.End.Index, exception.Message);
            return null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws others than its own on some broken input, for example InvalidOperationException for an unclosed bracket.
            Report(lastEnd, lastEnd + 1, exception.Message);
            return null;
        }
    }

    private void Report(int start, int end, string message)
    {
        var mistake = YamlMistake.Find(text, start, end, openFlow.Count == 0 ? -1 : openFlow[openFlow.Count - 1], message);
        diagnostics.Add(mistake.Descriptor.At(Place(mistake.Start, mistake.End), mistake.Argument));
    }

    private YamlNode ReadNode()
    {
        switch (parser.Current)
        {
            case Scalar scalar:
                RefuseProperties(scalar);
                return ReadScalar(scalar);
            case MappingStart mapping:
                RefuseProperties(mapping);
                return ReadContainer((int)mapping.Start.Index, '{');
            case SequenceStart sequence:
                RefuseProperties(sequence);
                return ReadContainer((int)sequence.Start.Index, '[');
            default:
                var alias = parser.Current!;
                var span = Place((int)alias.Start.Index, (int)alias.End.Index);
                diagnostics.Report(YamlDiagnostics.Alias, span, span.Text);
                return new YamlScalar(string.Empty, false, span);
        }
    }

    private YamlNode ReadContainer(int start, char bracket)
    {
        if (depth == YamlReader.MaximumDepth)
        {
            diagnostics.Report(YamlDiagnostics.TooDeep, Place(start, start + 1), YamlReader.MaximumDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            stopped = true;
            return new YamlScalar(string.Empty, false, Place(start, start));
        }

        var isFlow = start < text.Length && text[start] == bracket;
        depth++;
        if (isFlow)
            openFlow.Add(start);
        YamlNode node = bracket == '{' ? ReadMapping(start, isFlow) : ReadSequence(start, isFlow);
        if (isFlow)
            openFlow.RemoveAt(openFlow.Count - 1);
        depth--;
        return node;
    }

    private YamlMapping ReadMapping(int start, bool isFlow)
    {
        var below = entries.Count;
        Dictionary<string, YamlScalar>? index = null;
        var first = -1;
        while (Advance() && parser.Current is not MappingEnd)
        {
            if (first < 0)
                first = (int)parser.Current!.Start.Index;
            var key = ReadNode();
            if (!Advance())
                break;
            var value = ReadNode();
            if (!stopped && AcceptKey(key, below, ref index) is { } accepted)
                entries.Add(new YamlEntry(accepted, value));
        }

        var own = new YamlEntry[entries.Count - below];
        entries.CopyTo(below, own, 0, own.Length);
        entries.RemoveRange(below, own.Length);
        return new YamlMapping(ImmutableCollectionsMarshal.AsImmutableArray(own), Close(isFlow || first < 0 ? start : first, isFlow));
    }

    private YamlScalar? AcceptKey(YamlNode node, int below, ref Dictionary<string, YamlScalar>? index)
    {
        if (node is not YamlScalar { IsEmpty: false } key)
        {
            diagnostics.Report(YamlDiagnostics.KeyIsNoText, node.Span, node.Describe());
            return null;
        }

        if (FindEarlier(key.Text, below, ref index) is not { } earlier)
        {
            index?.Add(key.Text, key);
            return key;
        }

        if (++duplicates <= MostDuplicates)
            diagnostics.Add(YamlDiagnostics.DuplicateKey.At(key.Span, key.Text).WithRelated(earlier.Span, "first written here"));
        return null;
    }

    private YamlScalar? FindEarlier(string key, int below, ref Dictionary<string, YamlScalar>? index)
    {
        if (entries.Count - below < FewKeys)
        {
            for (var i = below; i < entries.Count; i++)
            {
                if (string.Equals(entries[i].Key.Text, key, StringComparison.Ordinal))
                    return entries[i].Key;
            }

            return null;
        }

        if (index is null)
        {
            index = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
            for (var i = below; i < entries.Count; i++)
                index.Add(entries[i].Key.Text, entries[i].Key);
        }

        return index.TryGetValue(key, out var earlier) ? earlier : null;
    }

    private YamlSequence ReadSequence(int start, bool isFlow)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Advance() && parser.Current is not SequenceEnd)
            items.Add(ReadNode());
        return new YamlSequence(items.ToImmutable(), Close(start, isFlow));
    }

    private bool Advance() => !stopped && parser.MoveNext();

    private SourceSpan Close(int start, bool isFlow)
    {
        if (isFlow && parser.Current is MappingEnd or SequenceEnd)
            lastEnd = Math.Min(text.Length, (int)parser.Current!.Start.Index + 1);
        return Place(start, Math.Max(start, lastEnd));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var start = (int)scalar.Start.Index;
        var end = Math.Min(text.Length, (int)scalar.End.Index);
        var isQuoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        if (start < end && (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty))
            start = SkipProperties(start, end);
        if (isQuoted)
        {
            lastEnd = end;
            return new YamlScalar(scalar.Value, true, Place(Math.Min(start + 1, end), Math.Max(start + 1, end - 1)));
        }

        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded)
            (start, end) = TrimBlock(start, end);
        if (end > start)
            lastEnd = end;
        return new YamlScalar(scalar.Value, false, Place(start, end));
    }

    // A block scalar begins at its indicator; its text is what stands on the lines below.
    private (int Start, int End) TrimBlock(int start, int end)
    {
        while (start < end && text[start] is not ('\n' or '\r'))
            start++;
        while (start < end && text[start] is '\n' or '\r' or ' ')
            start++;
        while (end > start && text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return (start, end);
    }

    private int SkipProperties(int start, int end)
    {
        while (start < end && text[start] is '&' or '!')
        {
            while (start < end && text[start] is not (' ' or '\n' or '\r' or '\t'))
                start++;
            while (start < end && text[start] is ' ' or '\n' or '\r' or '\t')
                start++;
        }

        return start;
    }

    private void RefuseProperties(NodeEvent node)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return;
        var start = (int)node.Start.Index;
        var end = start;
        while (end < text.Length && text[end] is not (' ' or '\n' or '\r' or '\t' or ',' or ']' or '}'))
            end++;
        var descriptor = node.Anchor.IsEmpty ? YamlDiagnostics.Tag : YamlDiagnostics.Anchor;
        diagnostics.Report(descriptor, Place(start, end), text.Substring(start, end - start));
    }

    private SourceSpan Place(int start, int end) => place(start + shift, Math.Max(start, end) + shift);
}
