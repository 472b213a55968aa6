using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.DingTalk.Mapping.Sending;

/// <summary>Keeps what the buttons of a message stand for, before anybody can press them.</summary>
internal sealed class SpokenPresses(IPressCodeStore codes)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Keeps it; null where it is kept, or there is nothing to keep.</summary>
    public async Task<SendOutcome.Deferred?> KeepAsync(OutgoingMessage message, DingTalkContent content, CancellationToken cancellationToken)
    {
        if (content is not DingTalkContent.ActionCard { Buttons: var buttons })
        {
            return null;
        }

        try
        {
            await codes.KeepAsync([.. buttons.Select(button => button.ToPressCode(message))], cancellationToken);
            return null;
        }
        catch (DatabaseUnavailableException)
        {
            return new SendOutcome.Deferred(Patience, "the database does not answer, and what the buttons stand for could not be kept");
        }
    }
}
