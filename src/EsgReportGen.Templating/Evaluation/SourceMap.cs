using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>The way from the Markdown that Scriban wrote back to the template. Slices of raw text map letter by letter, others to their expression.</summary>
internal sealed class SourceMap : ITextMap
{
    private readonly List<Slice> slices = [];
    private readonly SourceSpan body;

    /// <param name="body">The part of the template that Scriban evaluated.</param>
    public SourceMap(SourceSpan body)
    {
        this.body = body;
    }

    /// <summary>Adds a slice of raw text behind the last one.</summary>
    public void AddRaw(int start, int length, int bodyOffset)
    {
        if (length > 0)
            slices.Add(new Slice(start, length, bodyOffset, null));
    }

    /// <summary>Adds what an expression wrote behind the last slice.</summary>
    public void AddWritten(int start, int length, SourceSpan expression)
    {
        if (length > 0)
            slices.Add(new Slice(start, length, 0, expression));
    }

    /// <inheritdoc />
    public SourceSpan Map(int start, int end)
    {
        if (slices.Count == 0)
            return body;
        var slice = slices[Find(start)];
        var head = At(slice, start, start);
        if (end <= start)
            return slice.Expression is null ? head with { End = head.Start } : head;
        var tail = At(slices[Find(end - 1)], end - 1, end - 1);
        // A function or a capture may have written the end from an earlier place.
        return tail.Start < head.Start ? head : head.To(tail);
    }

    /// <summary>Whether a part of the output is the template's own text, letter by letter.</summary>
    public bool IsRaw(int start, int end)
    {
        if (slices.Count == 0 || end <= start)
            return true;
        var i = Find(start);
        var offset = slices[i].BodyOffset + start - slices[i].Start;
        for (; i < slices.Count && slices[i].Start < end; i++)
        {
            var from = Math.Max(start, slices[i].Start);
            if (slices[i].Expression is not null || slices[i].BodyOffset + from - slices[i].Start != offset + from - start)
                return false;
        }

        return true;
    }

    private SourceSpan At(Slice slice, int start, int last) => slice.Expression
        ?? body.Slice(slice.BodyOffset + Math.Clamp(start - slice.Start, 0, slice.Length), last - start + 1);

    private int Find(int offset)
    {
        var (low, high) = (0, slices.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (slices[middle].Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Slice(int Start, int Length, int BodyOffset, SourceSpan? Expression);
}
