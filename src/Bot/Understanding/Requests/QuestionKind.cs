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

    /// <summary>Points, bonus, medals.</summary>
    Earnings,
}
