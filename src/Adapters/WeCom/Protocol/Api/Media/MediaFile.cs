namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>A file that was got.</summary>
internal sealed record MediaFile(ReadOnlyMemory<byte> Content, string MediaType, string? Name);
