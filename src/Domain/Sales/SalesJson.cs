using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Library;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>The one way in which values of the sales model are written as JSON: the same value is always the same text.</summary>
public static class SalesJson
{
    /// <summary>The options; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = CreateOptions();

    /// <summary>The value as JSON, or null where there is none.</summary>
    public static string? Write<T>(T? value) => value is null ? null : JsonSerializer.Serialize(value, Options);

    /// <summary>The value that was written as JSON; the default where there was none.</summary>
    /// <exception cref="JsonException">The text was not written by <see cref="Write{T}"/>.</exception>
    public static T? Read<T>(string? json) => json is null ? default : JsonSerializer.Deserialize<T>(json, Options);

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.Converters.Add(new ValueConverter<Money, decimal>(money => money.Yuan, Money.FromYuan));
        options.Converters.Add(new ValueConverter<CustomerId, Guid>(id => id.Value, value => new CustomerId(value)));
        options.Converters.Add(new ValueConverter<DealId, string>(id => id.Value, value => new DealId(value)));
        options.Converters.Add(new ValueConverter<ActivityId, Guid>(id => id.Value, value => new ActivityId(value)));
        options.Converters.Add(new ValueConverter<ApplauseId, Guid>(id => id.Value, value => new ApplauseId(value)));
        options.Converters.Add(new ValueConverter<ScriptId, Guid>(id => id.Value, value => new ScriptId(value)));
        options.Converters.Add(new ValueConverter<ReminderId, Guid>(id => id.Value, value => new ReminderId(value)));
        options.Converters.Add(new ValueConverter<ChangeSetId, Guid>(id => id.Value, value => new ChangeSetId(value)));
        options.Converters.Add(new ValueConverter<StageId, string>(id => id.Value, value => new StageId(value)));
        options.Converters.Add(new ValueConverter<CriterionId, string>(id => id.Value, value => new CriterionId(value)));
        options.Converters.Add(new ValueConverter<MemberId, Guid>(id => id.Value, value => new MemberId(value)));
        options.Converters.Add(new ValueConverter<GroupId, Guid>(id => id.Value, value => new GroupId(value)));
        options.Converters.Add(new ValueConverter<RegionId, Guid>(id => id.Value, value => new RegionId(value)));
        options.Converters.Add(new ValueConverter<RewardId, Guid>(id => id.Value, value => new RewardId(value)));
        options.Converters.Add(new ValueConverter<RewardRuleId, string>(id => id.Value, value => new RewardRuleId(value)));
        options.Converters.Add(new DealStateConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class ValueConverter<T, TValue>(Func<T, TValue> toValue, Func<TValue, T> fromValue) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            fromValue(JsonSerializer.Deserialize<TValue>(ref reader, options) ?? throw new JsonException($"A {typeof(T).Name} must not be null."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, toValue(value), options);
    }

    private sealed class DealStateConverter : JsonConverter<DealState>
    {
        public override DealState Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var state = JsonSerializer.Deserialize<Flat>(ref reader, options) ?? throw new JsonException("A deal's state must not be null.");
            return (state.Status, state.On, state.Reason) switch
            {
                (DealStatus.Open, _, _) => DealState.Open,
                (DealStatus.Won, { } on, _) => DealState.Won(on),
                (DealStatus.Lost, { } on, var reason) => DealState.Lost(on, reason),
                (DealStatus.Paused, { } until, { } reason) => DealState.Paused(new Pause(reason, until)),
                _ => throw new JsonException(string.Create(CultureInfo.InvariantCulture, $"A deal that is {state.Status} lacks its day or its reason.")),
            };
        }

        public override void Write(Utf8JsonWriter writer, DealState value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new Flat(value.Status, value.ClosedOn ?? value.Pause?.Until, value.LossReason ?? value.Pause?.Reason), options);

        private sealed record Flat(DealStatus Status, DateOnly? On, string? Reason);
    }
}
