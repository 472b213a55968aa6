namespace SalesBot.Adapters.Contracts.Chat;

/// <summary>What was sent along. The numbers are stored.</summary>
public enum ChatAttachmentKind
{
    /// <summary>A picture.</summary>
    Image = 0,

    /// <summary>Any file.</summary>
    File = 1,

    /// <summary>Recorded speech.</summary>
    Voice = 2,

    /// <summary>A film.</summary>
    Video = 3,
}
