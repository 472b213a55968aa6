using SalesBot.Domain.Reviews;

namespace SalesBot.Bot.Schedules;

/// <summary>What is worth a word in the weekly review.</summary>
internal sealed class ReviewOptions
{
    public const string Section = "Reviews";

    /// <summary>Within how many days an expected close is soon.</summary>
    public int CloseSoonDays { get; set; } = 7;

    /// <summary>From how many percent on an amount has changed much.</summary>
    public int AmountChangePercent { get; set; } = 20;

    /// <summary>How many deals stand on the card; the file has all.</summary>
    public int MostRows { get; set; } = 5;

    /// <summary>The group chats that get an agenda, too; none unless named.</summary>
    public IList<ReviewChatOptions> Chats { get; init; } = [];

    /// <summary>The rules.</summary>
    public ReviewRules Rules => new() { CloseSoonDays = CloseSoonDays, AmountChangePercent = AmountChangePercent };
}
