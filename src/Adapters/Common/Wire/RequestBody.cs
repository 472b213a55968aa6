namespace SalesBot.Adapters.Common.Wire;

/// <summary>What a request carries.</summary>
/// <param name="Bytes">The bytes.</param>
/// <param name="MediaType">The content type, with its parameters.</param>
public sealed record RequestBody(ReadOnlyMemory<byte> Bytes, string MediaType)
{
    /// <summary>Bytes of JSON.</summary>
    public static RequestBody Json(byte[] bytes) => new(bytes, "application/json; charset=utf-8");
}
