using System.Collections.Frozen;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Teams.Protocol.Connector;

namespace SalesBot.Adapters.Teams.Mapping.Sending;

/// <summary>
/// Pictures that are sent within a message. Any other file would need the person's consent and their OneDrive, or the rights of Microsoft Graph;
/// of it the text says what it is.
/// </summary>
internal sealed class InlineImages(IFileStore store)
{
    /// <summary>The largest picture that Teams shows, in bytes.</summary>
    private const int MostBytes = 1024 * 1024;

    private static readonly FrozenSet<string> Shown = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "image/png", "image/jpeg", "image/gif");

    /// <summary>The picture as an attachment; null where Teams does not show it, or it is not kept any more.</summary>
    /// <exception cref="DatabaseUnavailableException">It cannot be read now.</exception>
    public async Task<ConnectorAttachment?> FindAsync(OutgoingFile file, CancellationToken cancellationToken)
    {
        if (!Shown.Contains(file.MediaType) || file.Length > MostBytes)
        {
            return null;
        }

        await using var stream = await store.OpenAsync(file.Sha256, cancellationToken);
        if (stream is null)
        {
            return null;
        }

        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        var text = Convert.ToBase64String(content.GetBuffer(), 0, (int)content.Length);
        return new ConnectorAttachment(file.MediaType) { ContentUrl = $"data:{file.MediaType};base64,{text}", Name = file.Name };
    }
}
