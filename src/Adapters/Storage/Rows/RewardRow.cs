using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A line of the ledger of rewards: appended, and changed only once, when it is settled.</summary>
internal sealed class RewardRow
{
    public long Sequence { get; set; }

    public Guid Reward { get; set; }

    public Guid Member { get; set; }

    public string Rule { get; set; } = "";

    public DateOnly On { get; set; }

    /// <summary>Negative where it is taken back.</summary>
    public long Fen { get; set; }

    /// <summary>Negative where they are taken back.</summary>
    public int Points { get; set; }

    public bool HasMedal { get; set; }

    public bool IsCounter { get; set; }

    /// <summary>What is given or taken back, as JSON.</summary>
    public string State { get; set; } = "";

    public Guid? Settlement { get; set; }

    public static RewardRow Of(RewardEntry entry) => new()
    {
        Reward = entry.Reward.Id.Value,
        Member = entry.Reward.Member.Value,
        Rule = entry.Reward.Rule.Value,
        On = entry.On,
        Fen = entry.Money.Fen,
        Points = entry.Points,
        HasMedal = entry.Reward.Medal is not null,
        IsCounter = entry.IsCounter,
        State = SalesJson.Write(entry.Reward)!,
    };

    public RewardEntry ToEntry() => new()
    {
        Sequence = Sequence,
        Reward = SalesJson.Read<Reward>(State)!,
        IsCounter = IsCounter,
        On = On,
        Settlement = Settlement is { } settlement ? new RewardPaymentId(settlement) : null,
    };
}
