using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SalesBot.Simulators.DingTalk;

/// <summary>Reads the data of cards: texts by their keys, and nothing else.</summary>
internal sealed class CardData(DingTalkSwitches switches)
{
    private const int KeyBytes = 100;

    /// <summary>The map <c>cardParamMap</c> of a part; null where the part is not there.</summary>
    public ImmutableSortedDictionary<string, string>? Of(JsonNode? owner, string part)
    {
        if (!owner.Has(part))
        {
            return null;
        }

        var map = owner.Part(part).Part("cardParamMap") ?? throw new DingTalkRefusal("param.cardPublicDataEmpty", "cardParamMap 为空");
        return map.ToImmutableSortedDictionary(field => field.Key, Value, StringComparer.Ordinal);
    }

    public ImmutableDictionary<string, ImmutableSortedDictionary<string, string>> PrivateOf(JsonObject request) =>
        (request.Part("privateData") ?? []).ToImmutableDictionary(user => user.Key, user => Of(request.Part("privateData"), user.Key) ?? CardInstance.Empty, StringComparer.Ordinal);

    private string Value(KeyValuePair<string, JsonNode?> field)
    {
        var value = field.Value is JsonValue json && json.GetValueKind() == JsonValueKind.String
            ? json.GetValue<string>()
            : throw new DingTalkRefusal("param.invalid", $"cardParamMap.{field.Key} 不是字符串");
        Demand.That(field.Key.Bytes() <= KeyBytes, "param.invalid", $"cardParamMap.{field.Key} 的键超长");
        Demand.That(switches.CardValueBytes == 0 || value.Bytes() <= switches.CardValueBytes, "param.invalid", $"cardParamMap.{field.Key} 的值超长");
        return value;
    }
}
