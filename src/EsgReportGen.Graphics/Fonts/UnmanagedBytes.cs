using System;
using System.Buffers;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>Bytes that lie in the program itself, such as an embedded resource, without a copy. They live as long as the process.</summary>
internal sealed unsafe class UnmanagedBytes : MemoryManager<byte>
{
    private readonly byte* start;
    private readonly int length;

    public UnmanagedBytes(byte* start, int length)
    {
        this.start = start;
        this.length = length;
    }

    public override Span<byte> GetSpan() => new(start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(start + elementIndex);

    public override void Unpin()
    {
    }

    protected override void Dispose(bool disposing)
    {
    }
}
