using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「华光金额改成30万」 of a customer who has signed and has nothing open: the sum that was signed is put right, and no deal is begun.</summary>
internal sealed class SignedSum(TurnContext turn)
{
    private static readonly string[] Corrects = ["改成", "改为", "改到", "更正", "纠正", "应该是", "应为", "其实是", "实际是", "不是", "合同", "change", "correct", "should be"];

    /// <summary>The deal whose sum the progress puts right; null where it says anything else, or nothing is signed that the speaker may change.</summary>
    public async Task<Deal?> FindAsync(Customer customer, Progress progress, CancellationToken cancellationToken) =>
        progress is { Amount: not null, Activity: null, Stage: null, ExpectedClose: null, Next: null }
        && Corrects.Any(word => progress.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
            ? await new FellThrough(turn).FindAsync(customer, cancellationToken)
            : null;
}
