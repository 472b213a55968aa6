namespace SalesBot.Adapters.Teams.Protocol.Activities;

/// <summary>Something that hangs on a message.</summary>
/// <param name="ContentType">What it is.</param>
/// <param name="ContentUrl">Where it is; empty for what is in the message itself. It may hold a secret.</param>
/// <param name="Name">What it is called; empty where nobody says.</param>
/// <param name="DownloadUrl">Of an uploaded file: where it can be fetched for a short while. It holds a secret.</param>
/// <param name="FileType">Of an uploaded file: its ending.</param>
internal sealed record ActivityAttachment(string ContentType, string ContentUrl, string Name, string DownloadUrl, string FileType)
{
    /// <summary>Without the addresses.</summary>
    public override string ToString() => ContentType;
}
