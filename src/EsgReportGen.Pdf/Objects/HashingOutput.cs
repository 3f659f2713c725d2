using System;
using System.IO;
using System.Security.Cryptography;

namespace EsgReportGen.Pdf.Objects;

/// <summary>Writes the file, counts its bytes and keeps their hash, from which the file's identifier comes.</summary>
internal sealed class HashingOutput : IDisposable
{
    private readonly Stream target;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public HashingOutput(Stream target) => this.target = target;

    /// <summary>Number of bytes written.</summary>
    public long Position { get; private set; }

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        target.Write(bytes);
        hash.AppendData(bytes);
        Position += bytes.Length;
    }

    /// <summary>The first 16 bytes of the hash of all that was written.</summary>
    public byte[] Identifier() => hash.GetCurrentHash()[..16];

    /// <inheritdoc />
    public void Dispose() => hash.Dispose();
}
