//! Bounds the generated code of specs that could expand to far more Rust than they have text.

#[test]
fn an_operator_with_two_structs_at_each_level_stays_as_small_as_its_types() {
    let service = "service: demo\nversion: 2020-01-01\nhosts: {default: demo.example}\n\
                   operator: {field: Agent, type: Link0, parts: {app: Id}}\n";
    let action = "action: Ping\nrequest: {Agent: {type: Link0, doc: Who asks.}}\nresponse: {}\n";
    let links = (0..24).map(|index| {
        let next = format!("{{type: Link{}, required: true, doc: More.}}", index + 1);
        let next = if index < 23 { format!(", Left: {next}, Right: {next}") } else { String::new() };
        let fields = format!("{{Id: {{type: String, required: true, doc: Which.}}{next}}}");
        (format!("types/Link{index}.yaml"), format!("type: Link{index}\ndoc: Some.\nfields: {fields}\n"))
    });
    let own = [("service.yaml", service), ("actions/Ping.yaml", action)];
    let files = links.chain(own.map(|(path, text)| (path.to_owned(), text.to_owned())));
    let files = files.map(|(path, text)| (format!("spec/demo/2020-01-01/{path}"), text)).collect();
    let model = tc3_spec::check(&tc3_testing::sources(&files));
    let model = model.unwrap_or_else(|diagnostics| panic!("{:?}", diagnostics.iter().next()));
    let files = tc3_emit::generate(&model);
    assert!(files["demo/v2020_01_01/operator.rs"].lines().count() < 24 * 20);
}
