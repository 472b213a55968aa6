using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.DingTalk.Mapping.Drawing;

namespace SalesBot.Adapters.DingTalk.Mapping.Receiving;

/// <summary>Finds the button that speaks for a person in what the person says: a known code at the end makes it a press, an unknown one is a text like any other.</summary>
internal sealed class SpokenPresses(IPressCodes codes)
{
    /// <summary>The turn, as a press where it is one.</summary>
    /// <exception cref="DatabaseUnavailableException">It is not known whether it is one.</exception>
    public async Task<ChatMessage> ReadAsync(ChatMessage turn, CancellationToken cancellationToken) =>
        ButtonText.Parse(turn.Text) is { } said && await codes.FindAsync(turn.Chat, said.Code, cancellationToken) is { } code
            ? turn with { Text = "", Press = new CardPress(code.Verb, code.Data) }
            : turn;
}
