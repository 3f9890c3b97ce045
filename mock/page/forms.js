// What people fill in.

/** The values of a form: text that is there, numbers as numbers. */
export function read(form) {
  const values = {};
  for (const field of form.elements) {
    const value = field.value?.trim();
    if (!field.name || !value || field.type === "checkbox" || field.closest("[hidden]")) continue;
    if (field.type === "number" && !field.validity.valid) throw new Error(`${labelOf(field)}: ${field.validationMessage}`);
    values[field.name] = field.type === "number" ? Number(value) : value;
  }
  return values;
}

const labelOf = (field) => field.closest("label")?.firstChild?.textContent.trim() ?? field.name;

export function parse(name, text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${name} is not JSON: ${error.message}`);
  }
}

/** Submits a form by `act`; what goes wrong stands in the form. */
export function submits(form, act) {
  const wrong = form.querySelector(".wrong");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    wrong.textContent = "";
    try {
      await act(read(form));
    } catch (error) {
      wrong.textContent = error.message;
    }
  });
}
