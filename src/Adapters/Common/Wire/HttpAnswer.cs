using System.Net;

namespace SalesBot.Adapters.Common.Wire;

/// <summary>What came back.</summary>
/// <param name="Status">The HTTP status: 200, 206 where a part was asked for, or one by which the caller was refused.</param>
/// <param name="Body">The bytes, as many as were wanted.</param>
/// <param name="IsCut">Whether there were more.</param>
/// <param name="MediaType">The content type, without its parameters.</param>
/// <param name="FileName">The name in Content-Disposition.</param>
/// <param name="WholeLength">With a part: how long the whole is.</param>
public sealed record HttpAnswer(HttpStatusCode Status, ReadOnlyMemory<byte> Body, bool IsCut, string MediaType, string? FileName, long? WholeLength)
{
    /// <summary>How long to wait before the next request, where the platform says so; what has gone by is negative.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Whether the status is one of success.</summary>
    public bool IsSuccess => (int)Status is >= 200 and < 300;
}
