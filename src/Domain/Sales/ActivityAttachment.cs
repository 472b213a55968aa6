namespace SalesBot.Domain.Sales;

/// <summary>A file that belongs to an activity; its bytes are kept elsewhere, under their hash.</summary>
/// <param name="Sha256">The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="MediaType">The media type, such as <c>image/jpeg</c>.</param>
/// <param name="Length">How many bytes.</param>
/// <param name="Name">The file's name, where it has one.</param>
public sealed record ActivityAttachment(string Sha256, string MediaType, long Length, string? Name);
