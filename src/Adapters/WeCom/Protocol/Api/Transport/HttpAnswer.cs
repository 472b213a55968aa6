namespace SalesBot.Adapters.WeCom.Protocol.Api.Transport;

/// <summary>What came back with HTTP status 200, or 206 where a part was asked for.</summary>
/// <param name="Body">The bytes, as many as were wanted.</param>
/// <param name="IsCut">Whether there were more.</param>
/// <param name="MediaType">The content type, without its parameters.</param>
/// <param name="FileName">The name in Content-Disposition.</param>
/// <param name="WholeLength">With a part: how long the whole is.</param>
internal sealed record HttpAnswer(ReadOnlyMemory<byte> Body, bool IsCut, string MediaType, string? FileName, long? WholeLength);
