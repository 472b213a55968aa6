namespace SalesBot.Adapters.WeCom.Protocol.Api.Media;

/// <summary>What is uploaded.</summary>
internal enum UploadKind
{
    /// <summary>Any file, at most 20 MB.</summary>
    File,

    /// <summary>JPG or PNG, at most 10 MB.</summary>
    Image,

    /// <summary>AMR, at most 2 MB and a minute.</summary>
    Voice,

    /// <summary>MP4, at most 10 MB.</summary>
    Video,
}
