using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Delivery;
using SalesBot.Bot.Hosting;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Schedules;

namespace SalesBot.Bot.Schedules;

/// <summary>Writes how a challenge that is over by a day would end for somebody who takes part in it or has set it, as things stand.</summary>
internal sealed class ChallengePreview(IncentiveTerms terms, MemberReach reach, CatalogueFeed catalogue, CompanyProfile company) : ISchedulePreview
{
    /// <inheritdoc />
    public async Task<SchedulePreview?> FindAsync(ConfiguredSchedule configured, DateOnly day, Member member, ISalesSession session, CancellationToken cancellationToken)
    {
        if (configured.Schedule.Name != StandardSchedules.Challenges)
        {
            return null;
        }

        if (configured.Schedule.On(day, company.Calendar).FirstOrDefault() is not { } occurrence)
        {
            return new SchedulePreview(PreviewFate.NotThatDay);
        }

        foreach (var rule in (await terms.RulesAsync(session, cancellationToken)).Challenges.Where(rule => rule.Challenge!.Until < day))
        {
            var challenge = await ChallengeReading.ReadAsync(rule, catalogue.Chart, session, cancellationToken);
            if ((challenge.Joined.ContainsKey(member.Id) || rule.Challenge!.By == member.Id)
                && reach.Find(await session.Organisation.FindProfileAsync(member.Id, cancellationToken), configured.Platform, configured.Language, day) is { } to)
            {
                return new SchedulePreview(PreviewFate.Said) { At = occurrence.DueAt, Card = new ChallengeCard(catalogue.Chart, to.Words).Ended(challenge, member) };
            }
        }

        return new SchedulePreview(PreviewFate.Nothing);
    }
}
