using System.Collections.Immutable;
using SalesBot.Adapters.Common.Receiving;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Protocol.Activities;
using SalesBot.Adapters.Teams.Protocol.Files;

namespace SalesBot.Adapters.Teams.Mapping.Receiving;

/// <summary>What was sent along with a message, of all that hangs on it.</summary>
internal static class SentFiles
{
    private const string Uploaded = "application/vnd.microsoft.teams.file.download.info";
    private const string Mirror = "text/html";
    private const int NameMaxLength = 255;

    private static readonly string[] Pictures = ["png", "jpg", "jpeg", "gif", "bmp", "webp", "heic"];

    /// <summary>The files, in their order. Links to files in a team's library, cards and the like are none.</summary>
    public static ImmutableArray<ChatAttachment> Of(ImmutableArray<ActivityAttachment> attachments) => [.. attachments.Select(Find).OfType<ChatAttachment>()];

    /// <summary>Whether it only repeats the text in another form.</summary>
    public static bool IsMirror(ActivityAttachment attachment) => attachment.ContentType.StartsWith(Mirror, StringComparison.OrdinalIgnoreCase);

    private static ChatAttachment? Find(ActivityAttachment attachment)
    {
        if (string.Equals(attachment.ContentType, Uploaded, StringComparison.OrdinalIgnoreCase))
        {
            return Attach(KindOfUpload(attachment.FileType), FileLocation.Find(attachment.DownloadUrl, isOnConnector: false), attachment.Name);
        }

        return KindOfPasted(attachment.ContentType) is { } kind ? Attach(kind, FileLocation.Find(attachment.ContentUrl, isOnConnector: true), attachment.Name) : null;
    }

    private static ChatAttachmentKind KindOfUpload(string fileType) =>
        Pictures.Contains(fileType.TrimStart('.'), StringComparer.OrdinalIgnoreCase) ? ChatAttachmentKind.Image : ChatAttachmentKind.File;

    private static ChatAttachmentKind? KindOfPasted(string contentType) => contentType.Split('/')[0].ToLowerInvariant() switch
    {
        "image" => ChatAttachmentKind.Image,
        "video" => ChatAttachmentKind.Video,
        "audio" => ChatAttachmentKind.Voice,
        _ => null,
    };

    private static ChatAttachment? Attach(ChatAttachmentKind kind, FileLocation? location, string name) =>
        location is null ? null : new ChatAttachment(kind, location.ToReference(), NameOf(name));

    private static string? NameOf(string name)
    {
        var clean = WrittenText.Clean(name).Trim();
        return clean.Length is 0 or > NameMaxLength ? null : clean;
    }
}
