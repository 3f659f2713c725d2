using System;

namespace EsgReportGen.Layout.Text;

/// <summary>A list that is emptied and filled again for each paragraph, so that setting text leaves no garbage. Items are reached by reference.</summary>
internal sealed class ScratchList<T>
{
    private T[] items = new T[64];

    /// <summary>Number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The items.</summary>
    public Span<T> Items => items.AsSpan(0, Count);

    /// <summary>An item by its 0-based index.</summary>
    public ref T this[int index] => ref items[index];

    /// <summary>Adds an item.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = item;
    }

    /// <summary>Adds several.</summary>
    public void AddRange(ReadOnlySpan<T> added) => added.CopyTo(Extend(added.Length));

    /// <summary>Makes room for items behind the last and returns it, its content undefined.</summary>
    public Span<T> Extend(int count)
    {
        var needed = Count + count;
        if (needed > items.Length)
            Array.Resize(ref items, Math.Max(needed, items.Length * 2));
        var added = items.AsSpan(Count, count);
        Count = needed;
        return added;
    }

    /// <summary>Drops the items from an index on.</summary>
    public void Truncate(int count) => Count = count;

    /// <summary>Drops all items and keeps the room.</summary>
    public void Clear() => Count = 0;
}
