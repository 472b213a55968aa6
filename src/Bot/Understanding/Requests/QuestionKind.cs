namespace SalesBot.Bot.Understanding.Requests;

/// <summary>What a question asks for.</summary>
internal enum QuestionKind
{
    /// <summary>A ranking.</summary>
    Ranking,

    /// <summary>How far from target.</summary>
    Progress,

    /// <summary>The pipeline by stage.</summary>
    Funnel,

    /// <summary>Points, bonus.</summary>
    Earnings,

    /// <summary>Medals.</summary>
    Medals,

    /// <summary>A ranking by something that is not counted.</summary>
    UnknownRanking,

    /// <summary>What is behind a number or a place.</summary>
    Why,

    /// <summary>What the open deals are expected to bring.</summary>
    Forecast,

    /// <summary>What is missing in the deals' data.</summary>
    Completeness,

    /// <summary>What was signed in some days.</summary>
    Report,

    /// <summary>How work stands against thresholds.</summary>
    Process,
}
