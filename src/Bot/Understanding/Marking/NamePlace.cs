namespace SalesBot.Bot.Understanding.Marking;

/// <summary>How much a place of the text is one where a customer is named.</summary>
internal enum NamePlace
{
    /// <summary>In the middle of something else.</summary>
    Unlikely,

    /// <summary>After a word for what is new: a name that is nearly known is another one.</summary>
    New,

    /// <summary>Where a clause begins, or after a word that may take a name.</summary>
    Possible,

    /// <summary>After 拜访, 去了, called: somebody is named.</summary>
    Expected,
}
