namespace SalesBot.Adapters.DingTalk.Protocol.Api.Cards;

/// <summary>A button of the template's list of buttons; a press brings its verb and its data.</summary>
/// <param name="Text">What stands on it.</param>
/// <param name="Verb">What it does.</param>
/// <param name="Data">What it carries.</param>
/// <param name="Color">How it stands out: <c>blue</c>, <c>red</c> or <c>gray</c>.</param>
internal sealed record CardButton(string Text, string Verb, string Data, string Color);
