using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Targets;

namespace SalesBot.Domain.Sales;

/// <summary>The thing that an event is about.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Id">Its id as text.</param>
public readonly record struct Subject(SubjectKind Kind, string Id)
{
    /// <summary>The customer.</summary>
    public static Subject Of(CustomerId id) => new(SubjectKind.Customer, id.ToString());

    /// <summary>The deal.</summary>
    public static Subject Of(DealId id) => new(SubjectKind.Deal, id.ToString());

    /// <summary>The activity.</summary>
    public static Subject Of(ActivityId id) => new(SubjectKind.Activity, id.ToString());

    /// <summary>The reminder.</summary>
    public static Subject Of(ReminderId id) => new(SubjectKind.Reminder, id.ToString());

    /// <summary>The congratulations or thanks.</summary>
    public static Subject Of(ApplauseId id) => new(SubjectKind.Applause, id.ToString());

    /// <summary>The target.</summary>
    public static Subject Of(TargetId id) => new(SubjectKind.Target, id.ToString());

    /// <summary>The script.</summary>
    public static Subject Of(ScriptId id) => new(SubjectKind.Script, id.ToString());

    /// <summary>The reward.</summary>
    public static Subject Of(RewardId id) => new(SubjectKind.Reward, id.ToString());

    /// <summary>The rule of rewards.</summary>
    public static Subject Of(RewardRuleId id) => new(SubjectKind.RewardRule, id.ToString());

    /// <summary>The payment of rewards.</summary>
    public static Subject Of(RewardPaymentId id) => new(SubjectKind.RewardPayment, id.ToString());
}
