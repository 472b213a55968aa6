namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>Something that was sent to the intelligent robot: for five minutes at an address, encrypted.</summary>
/// <param name="Url">The address.</param>
/// <param name="AesKey">Its own key, in Base64, where the long connection gives one; otherwise it is that of the callback.</param>
/// <param name="Name">The file's name, where it is told.</param>
internal sealed record AiBotFile(string Url, string? AesKey, string? Name);
