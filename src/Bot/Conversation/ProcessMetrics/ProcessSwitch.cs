using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Whether thresholds of work are on: as the setting says, until an administrator says otherwise in a chat, of the company or of a group; what was said last counts. It is kept beside what is halted.</summary>
internal sealed class ProcessSwitch(TurnContext turn)
{
    private const string On = "process-metrics-on", Off = "process-metrics-off";

    /// <summary>Switches them, where the text asks for it and the speaker may.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ProcessMetricsRequest.ReadSwitch(text) is not { } order)
        {
            return false;
        }

        var group = order.Group.Length == 0 ? null : turn.Chart.FindGroupByName(order.Group);
        if (turn.Speaker.Role != Role.Administrator)
        {
            List<string> administrators = [.. turn.Chart.Members.Where(member => member.Role == Role.Administrator).Select(member => member.Name)];
            turn.Refuse(turn.Words.ProcessSwitchIsFor(administrators.Count == 0 ? turn.Words.AnAdministrator : turn.Words.List(administrators)));
        }
        else if (group is null && order.Group.Length > 0)
        {
            turn.SayPrivately(turn.Words.ProcessNoSuchGroup(order.Group, turn.Words.List(turn.Chart.Groups.Select(known => known.Name))));
        }
        else
        {
            turn.ScheduleOrders.Add(new ScheduleOrder(NameOf(!order.IsOn, group?.Id), Day: null, IsHalt: false, turn.Speaker.Id, turn.Now.ToUniversalTime()));

            // What was said before of the same part begins anew, so that it is what was said last.
            turn.ScheduleOrders.Add(new ScheduleOrder(NameOf(order.IsOn, group?.Id), Day: null, IsHalt: false, turn.Speaker.Id, turn.Now.ToUniversalTime()));
            turn.ScheduleOrders.Add(new ScheduleOrder(NameOf(order.IsOn, group?.Id), Day: null, IsHalt: true, turn.Speaker.Id, turn.Now.ToUniversalTime()));
            turn.SayPrivately((order.IsOn, group) switch
            {
                (true, null) => turn.Words.ProcessSwitchedOn,
                (false, null) => turn.Words.ProcessSwitchedOff,
                (true, { Name: var name }) => turn.Words.ProcessSwitchedOnFor(name),
                (false, { Name: var name }) => turn.Words.ProcessSwitchedOffFor(name),
            });
        }

        return true;
    }

    /// <summary>Of which of these people they are on.</summary>
    public async Task<Func<MemberId, bool>> ReadAsync(CancellationToken cancellationToken)
    {
        var said = (await turn.Session.Halts.ActiveAsync(cancellationToken)).Where(halt => halt.Schedule.StartsWith("process-metrics", StringComparison.Ordinal) || halt.Schedule.StartsWith("pm-", StringComparison.Ordinal)).ToList();
        return member => IsOn(turn.Chart.Find(member)?.Group, said);
    }

    private bool IsOn(GroupId? group, List<ScheduleHalt> said)
    {
        string[] names = [On, Off, .. group is null ? Array.Empty<string>() : [NameOf(isOn: true, group), NameOf(isOn: false, group)]];
        var last = said.Where(halt => names.Contains(halt.Schedule, StringComparer.Ordinal)).MaxBy(halt => halt.At)?.Schedule;
        return last is null ? turn.Options.Process.IsOn : last == On || last == NameOf(isOn: true, group);
    }

    private static string NameOf(bool isOn, GroupId? group) => (isOn, group) switch
    {
        (true, null) => On,
        (false, null) => Off,
        (true, { Value: var id }) => $"pm-on/{id:N}",
        (false, { Value: var id }) => $"pm-off/{id:N}",
    };
}
