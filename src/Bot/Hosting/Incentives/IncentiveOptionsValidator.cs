using Microsoft.Extensions.Options;
using SalesBot.Domain.Incentives;

namespace SalesBot.Bot.Hosting;

/// <summary>Checks the settings of rewards at start; all failures at once, each naming its key and its value.</summary>
internal sealed class IncentiveOptionsValidator : IValidateOptions<IncentiveOptions>
{
    private const int MostPercent = 100, MostWins = 99, MostADay = 999;

    private static readonly decimal MostYuan = RewardRule.MostMoney.Yuan;

    public ValidateOptionsResult Validate(string? name, IncentiveOptions options)
    {
        const string section = IncentiveOptions.Section;
        var failures = new List<string>();
        Require(options.Preset is "" or ConfiguredIncentives.Standard, $"{section}:Preset '{options.Preset}' must be {ConfiguredIncentives.Standard} or empty.");
        Require(options.CompletenessPercent is >= 0 and <= MostPercent, FormattableString.Invariant($"{section}:CompletenessPercent '{options.CompletenessPercent}' must be between 0 and {MostPercent}."));
        Require(options.AdvancePercent is >= 0 and <= MostPercent, FormattableString.Invariant($"{section}:AdvancePercent '{options.AdvancePercent}' must be between 0 and {MostPercent}."));
        Require(options.AdvanceCap >= 0 && options.AdvanceCap <= MostYuan, FormattableString.Invariant($"{section}:AdvanceCap '{options.AdvanceCap}' must be between 0 and {MostYuan}."));
        for (var index = 0; index < options.Rules.Count; index++)
        {
            Check(options.Rules[index], FormattableString.Invariant($"{section}:Rules:{index}"));
        }

        Require(options.Rules.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count() == options.Rules.Count, $"{section}:Rules names an id twice.");
        for (var index = 0; index < options.Offers.Count; index++)
        {
            CheckOffer(options.Offers[index], FormattableString.Invariant($"{section}:Offers:{index}"));
        }

        Require(options.Offers.Select(offer => offer.Id).Concat(options.Rules.Select(rule => rule.Id)).Distinct(StringComparer.Ordinal).Count() == options.Offers.Count + options.Rules.DistinctBy(rule => rule.Id, StringComparer.Ordinal).Count(), $"{section}:Offers names an id twice, or one of a rule.");
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);

        void Check(RewardRuleOptions rule, string key)
        {
            Require(IsId(rule.Id), $"{key}:Id '{rule.Id}' must be 1 to {RewardRuleId.MaxLength} lower-case letters, digits and hyphens.");
            Require(rule.Name.Length is > 0 and <= RewardRule.NameMaxLength, $"{key}:Name '{rule.Name}' must have 1 to {RewardRule.NameMaxLength} characters.");
            Require(Enum.IsDefined(rule.For) && rule.For < RewardOccasion.Award, $"{key}:For '{rule.For}' must be StageReached, Win, Activity, Evidence or Thanks.");
            Require((rule.For == RewardOccasion.StageReached) == (rule.Stage.Length > 0), $"{key}:Stage '{rule.Stage}' must name a stage where For is StageReached, and only there.");
            Require((rule.For == RewardOccasion.Evidence) == (rule.Criterion.Length > 0), $"{key}:Criterion '{rule.Criterion}' must name a criterion where For is Evidence, and only there.");
            Require(rule.For == RewardOccasion.Win || (rule.Percent == 0 && rule.LeastAmount is null && rule.WinsInMonth is null), $"{key} has Percent, LeastAmount or WinsInMonth, which are for wins only.");
            Require(rule.Percent is >= 0 and <= MostPercent, FormattableString.Invariant($"{key}:Percent '{rule.Percent}' must be between 0 and {MostPercent}."));
            Require(rule.Money >= 0 && rule.Money <= MostYuan, FormattableString.Invariant($"{key}:Money '{rule.Money}' must be between 0 and {MostYuan}."));
            Require(rule.Points is >= 0 and <= RewardRule.MostPoints, FormattableString.Invariant($"{key}:Points '{rule.Points}' must be between 0 and {RewardRule.MostPoints}."));
            Require(rule.Medal.Length <= RewardRule.NameMaxLength, $"{key}:Medal '{rule.Medal}' must have at most {RewardRule.NameMaxLength} characters.");
            Require(rule.Money > 0 || rule.Percent > 0 || rule.Points > 0 || rule.Medal.Length > 0, $"{key} gives nothing: it must have Money, Percent, Points or Medal.");
            Require(rule.LeastAmount is null or >= 0, FormattableString.Invariant($"{key}:LeastAmount '{rule.LeastAmount}' must not be negative."));
            Require(rule.WinsInMonth is null or (>= 1 and <= MostWins), FormattableString.Invariant($"{key}:WinsInMonth '{rule.WinsInMonth}' must be between 1 and {MostWins}."));
            Require(rule.MostADay is null or (>= 1 and <= MostADay), FormattableString.Invariant($"{key}:MostADay '{rule.MostADay}' must be between 1 and {MostADay}."));
        }

        void CheckOffer(RewardOfferOptions offer, string key)
        {
            Require(IsId(offer.Id), $"{key}:Id '{offer.Id}' must be 1 to {RewardRuleId.MaxLength} lower-case letters, digits and hyphens.");
            Require(offer.Name.Length is > 0 and <= RewardRule.NameMaxLength, $"{key}:Name '{offer.Name}' must have 1 to {RewardRule.NameMaxLength} characters.");
            Require(offer.Points is > 0 and <= RewardRule.MostPoints, FormattableString.Invariant($"{key}:Points '{offer.Points}' must be between 1 and {RewardRule.MostPoints}."));
            Require(offer.Stock is null or (> 0 and <= RewardRule.MostStock), FormattableString.Invariant($"{key}:Stock '{offer.Stock}' must be between 1 and {RewardRule.MostStock}."));
        }

        void Require(bool holds, string failure)
        {
            if (!holds)
            {
                failures.Add(failure);
            }
        }
    }

    private static bool IsId(string id) => id.Length is > 0 and <= RewardRuleId.MaxLength && id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
