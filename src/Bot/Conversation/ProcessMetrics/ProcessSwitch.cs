using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Conversation;

/// <summary>Whether thresholds of work are on: as the setting says, until an administrator says otherwise in a chat, which is kept beside what is halted.</summary>
internal sealed class ProcessSwitch(TurnContext turn)
{
    private const string On = "process-metrics-on", Off = "process-metrics-off";

    /// <summary>Switches them, where the text asks for it and the speaker may.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryTakeAsync(string text, CancellationToken cancellationToken)
    {
        if (ProcessMetricsRequest.ReadSwitch(text) is not { } isOn)
        {
            return false;
        }

        if (turn.Speaker.Role != Role.Administrator)
        {
            List<string> administrators = [.. turn.Chart.Members.Where(member => member.Role == Role.Administrator).Select(member => member.Name)];
            turn.Refuse(turn.Words.ProcessSwitchIsFor(administrators.Count == 0 ? turn.Words.AnAdministrator : turn.Words.List(administrators)));
        }
        else
        {
            if (await IsOnAsync(cancellationToken) != isOn)
            {
                turn.ScheduleOrders.Add(new ScheduleOrder(isOn ? Off : On, Day: null, IsHalt: false, turn.Speaker.Id, turn.Now.ToUniversalTime()));
                turn.ScheduleOrders.Add(new ScheduleOrder(isOn ? On : Off, Day: null, IsHalt: true, turn.Speaker.Id, turn.Now.ToUniversalTime()));
            }

            turn.SayPrivately(isOn ? turn.Words.ProcessSwitchedOn : turn.Words.ProcessSwitchedOff);
        }

        return true;
    }

    /// <summary>Whether they are on.</summary>
    public async Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        (await turn.Session.Halts.ActiveAsync(cancellationToken)).Where(halt => halt.Schedule is On or Off).MaxBy(halt => halt.At)?.Schedule switch
        {
            On => true,
            Off => false,
            _ => turn.Options.Process.IsOn,
        };
}
