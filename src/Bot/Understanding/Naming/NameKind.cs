namespace SalesBot.Bot.Understanding.Naming;

/// <summary>What a name in the index leads to its customer by.</summary>
internal enum NameKind
{
    /// <summary>A name or alias of the customer.</summary>
    Listed,

    /// <summary>What people make of a name though it is not listed.</summary>
    Short,

    /// <summary>The name or surname of a person there.</summary>
    Contact,

    /// <summary>The id of a deal.</summary>
    Deal,
}
