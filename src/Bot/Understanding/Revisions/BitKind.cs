namespace SalesBot.Bot.Understanding.Revisions;

/// <summary>How a later bit is joined to what was said before.</summary>
internal enum BitKind
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>It adds something: 还有周五回访.</summary>
    Addition,

    /// <summary>It puts something right: 不是38万，是36万.</summary>
    Correction,
}
