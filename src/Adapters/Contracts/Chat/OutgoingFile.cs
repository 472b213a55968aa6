namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>A file that the bot sends. Its bytes are kept under their hash (<see cref="Stores.IFileStore"/>).</summary>
/// <param name="Sha256">The SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
/// <param name="Name">Its name with its ending, as readers see it.</param>
/// <param name="MediaType">The media type, such as <c>image/jpeg</c>.</param>
/// <param name="Length">How many bytes.</param>
public sealed record OutgoingFile(string Sha256, string Name, string MediaType, long Length);
