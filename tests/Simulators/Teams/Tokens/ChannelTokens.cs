using System.Text.Json.Nodes;

namespace SalesBot.Simulators.Teams;

/// <summary>Writes the tokens with which the bot service calls the bot, sound or not.</summary>
internal sealed class ChannelTokens(Tenant tenant, KeyDesk keys, BotTokens login)
{
    public const string Issuer = "https://api.botframework.com";

    /// <summary>The header of a sound delivery of this activity.</summary>
    public string For(JsonObject activity)
    {
        lock (tenant.Gate)
        {
            return new TokenDraft(tenant, keys, login, activity).Header()!;
        }
    }

    /// <summary>The header and the activity as the case has them.</summary>
    public TokenTrial For(TokenCase kind, JsonObject activity)
    {
        lock (tenant.Gate)
        {
            var changed = activity.DeepClone().AsObject();
            kind.Activity?.Invoke(changed);
            var draft = new TokenDraft(tenant, keys, login, changed);
            kind.Draft?.Invoke(draft);
            kind.Replay?.Invoke(changed);
            return new TokenTrial(draft.Header(), changed.Written());
        }
    }
}
