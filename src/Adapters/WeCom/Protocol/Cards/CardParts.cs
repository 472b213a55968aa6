namespace SalesBot.Adapters.WeCom.Protocol.Cards;

/// <summary>The small line above the title. Colours: 0 grey, 1 black, 2 red, 3 green.</summary>
internal sealed record CardSource(string Desc, int DescColor = 0, string? IconUrl = null);

/// <summary>A title with a text below.</summary>
internal sealed record CardTitle(string? Title, string? Desc = null);

/// <summary>What is quoted. Types: 0 no link, 1 a page, 2 a mini-program.</summary>
internal sealed record CardQuote(int Type, string? Url = null, string? Appid = null, string? Pagepath = null, string? Title = null, string? QuoteText = null);

/// <summary>A named value. Types: 0 text, 1 a page, 2 a file, 3 a member.</summary>
internal sealed record CardRowContent(string Keyname, string? Value, int Type = 0, string? Url = null, string? MediaId = null, string? Userid = null);

/// <summary>A link below the card. Types: 0 none, 1 a page, 2 a mini-program.</summary>
internal sealed record CardJump(int Type, string Title, string? Url = null, string? Appid = null, string? Pagepath = null);

/// <summary>Where a card leads. Types: 0 nowhere, 1 a page, 2 a mini-program.</summary>
internal sealed record CardTarget(int Type, string? Url = null, string? Appid = null, string? Pagepath = null);

/// <summary>The picture of a card, between 1.3 and 2.25 times as wide as high.</summary>
internal sealed record CardImage(string Url, double AspectRatio = 1.3);

/// <summary>A picture beside a text. Types: 0 no link, 1 a page, 2 a mini-program.</summary>
internal sealed record CardImageText(int Type, string ImageUrl, string? Title = null, string? Desc = null, string? Url = null, string? Appid = null, string? Pagepath = null);

/// <summary>The menu at the corner.</summary>
internal sealed record CardMenu(string Desc, IReadOnlyList<CardMenuEntry> ActionList);

/// <summary>An entry of the menu.</summary>
internal sealed record CardMenuEntry(string Text, string Key);

/// <summary>A button. Types: 0 comes back as an event, 1 opens a page. Styles: 1 blue, 2 grey-blue, 3 red text, 4 grey.</summary>
internal sealed record CardButton(string Text, string? Key, int Style = 1, int Type = 0, string? Url = null);

/// <summary>A drop-down.</summary>
internal sealed record CardSelect(string QuestionKey, string? Title, IReadOnlyList<CardOption> OptionList, string? SelectedId = null, bool? Disable = null);

/// <summary>An option of a drop-down.</summary>
internal sealed record CardOption(string Id, string Text);

/// <summary>The options of a vote. Modes: 0 one of them, 1 several.</summary>
internal sealed record CardCheckbox(string QuestionKey, int Mode, IReadOnlyList<CardVoteOption> OptionList, bool? Disable = null);

/// <summary>An option of a vote.</summary>
internal sealed record CardVoteOption(string Id, string Text, bool IsChecked = false);

/// <summary>The button that sends what was chosen.</summary>
internal sealed record CardSubmit(string Text, string Key);
