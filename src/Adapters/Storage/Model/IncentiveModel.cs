using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Incentives;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of rewards, their rules and what was paid.</summary>
internal static class IncentiveModel
{
    // Hold only what is still to be settled, and what was.
    private const string Unsettled = "\"Settlement\" IS NULL";
    private const string Settled = "\"Settlement\" IS NOT NULL";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<RewardRow>(row =>
        {
            row.ToTable("Rewards").HasKey(reward => reward.Sequence);
            row.HasIndex(reward => new { reward.Reward, reward.Sequence });
            row.HasIndex(reward => new { reward.Member, reward.On });
            row.HasIndex(reward => new { reward.Member, reward.On }, "IX_Rewards_Unsettled").HasFilter(Unsettled);
            row.HasIndex(reward => reward.Settlement, "IX_Rewards_Settled").HasFilter(Settled);
            row.Property(reward => reward.Rule).HasMaxLength(RewardRuleId.MaxLength);
        });
        model.Entity<RewardRuleRow>(row =>
        {
            row.ToTable("RewardRules").HasKey(rule => new { rule.Rule, rule.Version });
            row.Property(rule => rule.Rule).HasMaxLength(RewardRuleId.MaxLength);
            row.Property(rule => rule.Version).ValueGeneratedNever();
        });
        model.Entity<RewardPaymentRow>(row =>
        {
            row.ToTable("RewardPayments").HasKey(payment => payment.Id);
            row.HasIndex(payment => payment.Member);
            row.Property(payment => payment.Id).ValueGeneratedNever();
        });
    }
}
