using SalesBot.Bot.Texts;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Words what rules give and what people were given.</summary>
internal sealed class RewardWords(Wording words)
{
    /// <summary>What a rule gives: 「2%提成 + 500元 + 20 分 + 勋章「首个百万单」」.</summary>
    public string Gives(RewardRule rule) =>
        string.Join(" + ", Parts(rule.Money, rule.Points, rule.Medal).Prepend(rule.Percent > 0 ? words.RewardPercent(rule.Percent) : "").Where(part => part.Length > 0));

    /// <summary>What changes: 「+20 分 签约，+7,600元 签约提成（预计）」.</summary>
    public string Changes(IEnumerable<RewardChange> changes) => words.List(changes.Select(Change));

    /// <summary>A line of the ledger's worth: 「+500元」, 「−5 分」.</summary>
    public string Worth(RewardEntry line) => Worth(line.Money, line.Points, line.Reward.Medal, line.IsCounter);

    /// <summary>What all lines of a reward come to.</summary>
    public string Worth(RewardTrail trail)
    {
        var medals = trail.Reward.Medal is null ? 0 : trail.Lines.Sum(line => line.IsCounter ? -1 : 1);
        return Worth(trail.Money, trail.Points, medals == 0 ? null : trail.Reward.Medal, medals < 0);
    }

    /// <summary>How a commission was reckoned: 「38万 × 2% × 分成 30%」.</summary>
    public string Basis(Reward reward, string amount) => reward.Share == 0 ? words.Basis(amount, reward.Percent) : words.SharedBasis(amount, reward.Percent, reward.Share);

    /// <summary>A sum: 「积分 −20，奖金 −500元」; empty where nothing changes.</summary>
    public string Sum(Money money, int points) =>
        words.List(new[] { points == 0 ? "" : words.RewardPointsSum(Signed(points)), money == Money.Zero ? "" : words.RewardMoneySum(Signed(money)) }.Where(part => part.Length > 0));

    /// <summary>The money with its sign.</summary>
    public string Signed(Money money) => money < Money.Zero ? "−" + words.Amount(Money.Zero - money) : "+" + words.Amount(money);

    private string Change(RewardChange change) =>
        $"{Worth(change.Money, change.Points, change.From is null || change.To is null ? change.Reward.Medal : null, change.To is null)} {change.Reward.Name}";

    private string Worth(Money money, int points, string? medal, bool isTaken)
    {
        var parts = new List<string>();
        if (points != 0)
        {
            parts.Add(words.RewardPoints(Signed(points)));
        }

        if (money != Money.Zero)
        {
            parts.Add(Signed(money));
        }

        if (medal is not null)
        {
            parts.Add(isTaken ? words.RewardMedalTaken(medal) : words.RewardMedal(medal));
        }

        return parts.Count == 0 ? Signed(Money.Zero) : string.Join(' ', parts);
    }

    private static string Signed(int points) => FormattableString.Invariant($"{points:+#,##0;−#,##0;0}");

    private IEnumerable<string> Parts(Money money, int points, string? medal)
    {
        if (money != Money.Zero)
        {
            yield return words.Amount(money);
        }

        if (points != 0)
        {
            yield return words.RewardPoints(FormattableString.Invariant($"{points:#,##0}"));
        }

        if (medal is not null)
        {
            yield return words.RewardMedal(medal);
        }
    }
}
